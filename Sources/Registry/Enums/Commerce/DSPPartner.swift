import Tables

/// The values of `campaigns.dsp_partner` and `programmatic_partner`.
package enum DSPPartner: String, EnumeratedValue {
  /// Display & Video 360.
  case displayVideo360 = "DV360"
  /// Display & Video 360 under its older name.
  case googleDisplayVideo360 = "GOOGLE_DV360"
  /// The Trade Desk.
  case theTradeDesk = "THE_TRADE_DESK"
  /// Magnite, a supply partner.
  case magnite = "MAGNITE"
  /// Microsoft Advertising.
  case microsoft = "MICROSOFT"
  /// Amazon DSP.
  case amazon = "AMAZON"
  /// Yahoo DSP.
  case yahoo = "YAHOO"
  /// AJA, in Japan.
  case aja = "AJA"

  /// The name of the list.
  package static let enumerationName = "dsp_partner"
  /// What the list is for.
  package static let enumerationSummary =
    "The demand-side platform through which a campaign is bought."

  /// What the value means.
  package var summary: String {
    switch self {
    case .displayVideo360: "Display & Video 360."
    case .googleDisplayVideo360: "Display & Video 360 under its older name."
    case .theTradeDesk: "The Trade Desk."
    case .magnite: "Magnite, a supply partner."
    case .microsoft: "Microsoft Advertising."
    case .amazon: "Amazon DSP."
    case .yahoo: "Yahoo DSP."
    case .aja: "AJA, in Japan."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .displayVideo360: ["DISPLAY_VIDEO_360"]
    case .theTradeDesk: ["TTD"]
    case .microsoft: ["XANDR"]
    case .amazon: ["AMAZON_DSP"]
    case .yahoo: ["YAHOO_DSP"]
    default: []
    }
  }

  /// True for the partners whose campaigns are built through Display & Video 360.
  package var isDisplayVideo360: Bool { self == .displayVideo360 || self == .googleDisplayVideo360 }
}
