import Tables

/// The values of the targeting key LIFE_STAGE.
package enum LifeStage: String, EnumeratedValue {
  /// Any stage.
  case general = "GENERAL"
  /// At school or university.
  case student = "STUDENT"
  /// In the first years of work.
  case youngProfessional = "YOUNG_PROFESSIONAL"
  /// Two who live together without children.
  case couple = "COUPLE"
  /// With a child of less than three.
  case newParent = "NEW_PARENT"
  /// With children at home.
  case family = "FAMILY"
  /// With grown-up children who have left.
  case emptyNester = "EMPTY_NESTER"
  /// No longer at work.
  case retired = "RETIRED"
  /// New in a home.
  case recentMover = "RECENT_MOVER"

  /// The name of the list.
  package static let enumerationName = "life_stage"
  /// What the list is for.
  package static let enumerationSummary = "The stage of life of a viewer."

  /// What the value means.
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

  /// Other spellings that are read as the value.
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
