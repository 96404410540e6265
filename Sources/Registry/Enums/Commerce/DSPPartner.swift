import Tables

/// The values of `campaigns.dsp_partner` and `programmatic_partner`.
package enum DSPPartner: String, EnumeratedValue {
  case displayVideo360 = "DV360"
  case googleDisplayVideo360 = "GOOGLE_DV360"
  case theTradeDesk = "THE_TRADE_DESK"
  case magnite = "MAGNITE"
  case microsoft = "MICROSOFT"
  case amazon = "AMAZON"
  case yahoo = "YAHOO"
  case aja = "AJA"

  package static let enumerationName = "dsp_partner"
  package static let enumerationSummary =
    "The demand-side platform through which a campaign is bought."

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
