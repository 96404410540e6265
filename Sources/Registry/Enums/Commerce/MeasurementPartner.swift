import Tables

/// The values of `campaigns.measurement_partner`.
package enum MeasurementPartner: String, EnumeratedValue {
  case nielsen = "NIELSEN"
  case kantar = "KANTAR"
  case lucid = "LUCID"
  case ncSolutions = "NCSOLUTIONS"
  case affinitySolutions = "AFFINITY_SOLUTIONS"
  case edo = "EDO"
  case iSpot = "ISPOT"
  case mediametrie = "MEDIAMETRIE"
  case macromill = "MACROMILL"
  case audienceProject = "AUDIENCEPROJECT"

  package static let enumerationName = "measurement_partner"
  package static let enumerationSummary = "Who measures what a campaign achieved."

  package var summary: String {
    switch self {
    case .nielsen: "Nielsen: reach and brand lift."
    case .kantar: "Kantar: brand lift."
    case .lucid: "Lucid: surveys."
    case .ncSolutions: "NCSolutions: sales of packaged goods."
    case .affinitySolutions: "Affinity Solutions: sales by card."
    case .edo: "EDO: searches after an ad."
    case .iSpot: "iSpot: attention and outcomes on television."
    case .mediametrie: "Médiamétrie: audiences in France."
    case .macromill: "Macromill: surveys in Japan."
    case .audienceProject: "AudienceProject: reach in Europe."
    }
  }
}
