import Tables

/// The values of `line_items.ad_server_type`.
package enum AdServerType: String, EnumeratedValue {
  case vastTag = "VAST_TAG"
  case dspTag = "DSP_TAG"

  package static let enumerationName = "ad_server_type"
  package static let enumerationSummary = "Which kind of tag serves the creative."

  package var summary: String {
    switch self {
    case .vastTag: "A VAST tag of an ad server."
    case .dspTag: "A tag of the demand-side platform."
    }
  }
}
