import Tables

/// The values of `frequency_caps.scope`.
package enum CapScope: String, EnumeratedValue {
  /// Everybody who shares an account.
  case household = "HOUSEHOLD"
  /// One profile of an account.
  case user = "USER"
  /// One screen.
  case device = "DEVICE"
  /// A person, over all line items of the campaign.
  case campaign = "CAMPAIGN"

  /// The name of the list.
  package static let enumerationName = "frequency_cap_scope"
  /// What the list is for.
  package static let enumerationSummary = "For whom a frequency cap counts."

  /// What the value means.
  package var summary: String {
    switch self {
    case .household: "Everybody who shares an account."
    case .user: "One profile of an account."
    case .device: "One screen."
    case .campaign: "A person, over all line items of the campaign."
    }
  }
}
