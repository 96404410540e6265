import Tables

/// The values of `line_items.ad_server_type`.
package enum AdServerType: String, EnumeratedValue {
  /// A VAST tag of an ad server.
  case vastTag = "VAST_TAG"
  /// A tag of the demand-side platform.
  case dspTag = "DSP_TAG"

  /// The name of the list.
  package static let enumerationName = "ad_server_type"
  /// What the list is for.
  package static let enumerationSummary = "Which kind of tag serves the creative."

  /// What the value means.
  package var summary: String {
    switch self {
    case .vastTag: "A VAST tag of an ad server."
    case .dspTag: "A tag of the demand-side platform."
    }
  }
}
