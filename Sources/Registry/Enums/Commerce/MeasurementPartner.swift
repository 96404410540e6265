import Tables

/// The values of `campaigns.measurement_partner`.
package enum MeasurementPartner: String, EnumeratedValue {
  /// Nielsen: reach and brand lift.
  case nielsen = "NIELSEN"
  /// Kantar: brand lift.
  case kantar = "KANTAR"
  /// Lucid: surveys.
  case lucid = "LUCID"
  /// NCSolutions: sales of packaged goods.
  case ncSolutions = "NCSOLUTIONS"
  /// Affinity Solutions: sales by card.
  case affinitySolutions = "AFFINITY_SOLUTIONS"
  /// EDO: searches after an ad.
  case edo = "EDO"
  /// iSpot: attention and outcomes on television.
  case iSpot = "ISPOT"
  /// Médiamétrie: audiences in France.
  case mediametrie = "MEDIAMETRIE"
  /// Macromill: surveys in Japan.
  case macromill = "MACROMILL"
  /// AudienceProject: reach in Europe.
  case audienceProject = "AUDIENCEPROJECT"

  /// The name of the list.
  package static let enumerationName = "measurement_partner"
  /// What the list is for.
  package static let enumerationSummary = "Who measures what a campaign achieved."

  /// What the value means.
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
