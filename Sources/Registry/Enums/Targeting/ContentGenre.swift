import Tables

/// The values of `titles.genre` and of the targeting key CONTENT_GENRE.
package enum ContentGenre: String, EnumeratedValue {
  /// Serious stories about people.
  case drama = "DRAMA"
  /// Stories to laugh at.
  case comedy = "COMEDY"
  /// Chases, fights and adventures.
  case action = "ACTION"
  /// True stories, filmed as they are.
  case documentary = "DOCUMENTARY"
  /// People in contests and in daily life.
  case reality = "REALITY"
  /// Offences and those who solve them.
  case crime = "CRIME"
  /// Suspense.
  case thriller = "THRILLER"
  /// Stories of love.
  case romance = "ROMANCE"
  /// Stories of other worlds and times to come.
  case scienceFiction = "SCIENCE_FICTION"
  /// Stories with magic.
  case fantasy = "FANTASY"
  /// Drawn and computed pictures.
  case animation = "ANIMATION"
  /// For children and parents together.
  case family = "FAMILY"
  /// Contests and those who fight them.
  case sports = "SPORTS"
  /// Stories to be afraid of.
  case horror = "HORROR"
  /// Riddles that are solved at the end.
  case mystery = "MYSTERY"
  /// The past.
  case history = "HISTORY"
  /// One person's life.
  case biography = "BIOGRAPHY"
  /// Companies and money.
  case business = "BUSINESS"
  /// Machines and those who build them.
  case tech = "TECH"
  /// What happened today.
  case news = "NEWS"
  /// Stories of feasts and seasons.
  case holiday = "HOLIDAY"
  /// The American frontier.
  case western = "WESTERN"

  /// The name of the list.
  package static let enumerationName = "content_genre"
  /// What the list is for.
  package static let enumerationSummary = "The genre of a title."

  /// What the value means.
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

  /// Other spellings that are read as the value.
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
