import Tables

/// The values of `titles.genre` and of the targeting key CONTENT_GENRE.
package enum ContentGenre: String, EnumeratedValue {
  case drama = "DRAMA"
  case comedy = "COMEDY"
  case action = "ACTION"
  case documentary = "DOCUMENTARY"
  case reality = "REALITY"
  case crime = "CRIME"
  case thriller = "THRILLER"
  case romance = "ROMANCE"
  case scienceFiction = "SCIENCE_FICTION"
  case fantasy = "FANTASY"
  case animation = "ANIMATION"
  case family = "FAMILY"
  case sports = "SPORTS"
  case horror = "HORROR"
  case mystery = "MYSTERY"
  case history = "HISTORY"
  case biography = "BIOGRAPHY"
  case business = "BUSINESS"
  case tech = "TECH"
  case news = "NEWS"
  case holiday = "HOLIDAY"
  case western = "WESTERN"

  package static let enumerationName = "content_genre"
  package static let enumerationSummary = "The genre of a title."

  package var summary: String {
    switch self {
    case .drama: "Serious stories about people."
    case .comedy: "Stories to laugh at."
    case .action: "Chases, fights and adventures."
    case .documentary: "True stories, filmed as they are."
    case .reality: "People in contests and in daily life."
    case .crime: "Offences and those who solve them."
    case .thriller: "Suspense."
    case .romance: "Stories of love."
    case .scienceFiction: "Stories of other worlds and times to come."
    case .fantasy: "Stories with magic."
    case .animation: "Drawn and computed pictures."
    case .family: "For children and parents together."
    case .sports: "Contests and those who fight them."
    case .horror: "Stories to be afraid of."
    case .mystery: "Riddles that are solved at the end."
    case .history: "The past."
    case .biography: "One person's life."
    case .business: "Companies and money."
    case .tech: "Machines and those who build them."
    case .news: "What happened today."
    case .holiday: "Stories of feasts and seasons."
    case .western: "The American frontier."
    }
  }

  package var aliases: [String] {
    switch self {
    case .action: ["ACTION_ADVENTURE", "ADVENTURE"]
    case .documentary: ["DOCS"]
    case .scienceFiction: ["SCI_FI", "SCIFI"]
    case .animation: ["ANIME", "CARTOON"]
    case .family: ["KIDS"]
    case .sports: ["SPORT"]
    case .history: ["HISTORICAL"]
    case .tech: ["TECHNOLOGY"]
    case .holiday: ["CHRISTMAS"]
    default: []
    }
  }
}
