import Tables

/// The values of `frequency_caps.scope`.
package enum CapScope: String, EnumeratedValue {
  case household = "HOUSEHOLD"
  case user = "USER"
  case device = "DEVICE"
  case campaign = "CAMPAIGN"

  package static let enumerationName = "frequency_cap_scope"
  package static let enumerationSummary = "For whom a frequency cap counts."

  package var summary: String {
    switch self {
    case .household: "Everybody who shares an account."
    case .user: "One profile of an account."
    case .device: "One screen."
    case .campaign: "A person, over all line items of the campaign."
    }
  }
}
