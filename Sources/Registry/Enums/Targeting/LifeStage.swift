import Tables

/// The values of the targeting key LIFE_STAGE.
package enum LifeStage: String, EnumeratedValue {
  case general = "GENERAL"
  case student = "STUDENT"
  case youngProfessional = "YOUNG_PROFESSIONAL"
  case couple = "COUPLE"
  case newParent = "NEW_PARENT"
  case family = "FAMILY"
  case emptyNester = "EMPTY_NESTER"
  case retired = "RETIRED"
  case recentMover = "RECENT_MOVER"

  package static let enumerationName = "life_stage"
  package static let enumerationSummary = "The stage of life of a viewer."

  package var summary: String {
    switch self {
    case .general: "Any stage."
    case .student: "At school or university."
    case .youngProfessional: "In the first years of work."
    case .couple: "Two who live together without children."
    case .newParent: "With a child of less than three."
    case .family: "With children at home."
    case .emptyNester: "With grown-up children who have left."
    case .retired: "No longer at work."
    case .recentMover: "New in a home."
    }
  }

  package var aliases: [String] {
    switch self {
    case .general: ["ALL"]
    case .student: ["STUDENTS"]
    case .newParent: ["NEW_PARENTS"]
    case .family: ["PARENTS", "FAMILIES"]
    case .retired: ["RETIREE"]
    case .recentMover: ["MOVER"]
    default: []
    }
  }
}
