import Registry
import Tables

/// The names of things (domain 4.5, platforms 1.3).
extension TaxonomyPattern {
  /// The name of a campaign on a channel: `DIS_US_META_2026_MoanaLaunch`.
  package static let campaign = TaxonomyPattern("campaign", separator: "_", campaignFields)

  /// The name of a line item on its platform: that of the campaign, and what tells the line item apart.
  package static let lineItem = TaxonomyPattern(
    "line_item", separator: "_",
    campaignFields + [
      TaxonomyField("Format", "What viewers see.", .word),
      TaxonomyField("Device", "The devices, joined by hyphens.", .words, absence: "All"),
      TaxonomyField("Audience", "The audience.", .word, absence: "All"),
      TaxonomyField("Daypart", "The parts of the day, joined by hyphens.", .words, absence: "All"),
      TaxonomyField("DealType", "The terms of the buy.", .word),
      TaxonomyField("CPM", "The bid for a thousand impressions.", .amount),
    ])

  /// The name of a creative: `EVLaunch_30s_16x9_1080p_v2_LUXA0B1C2D3H`.
  package static let creative = TaxonomyPattern(
    "creative", separator: "_",
    [
      TaxonomyField("CampaignName", "The campaign's name as one word.", .word),
      TaxonomyField("Length", "The length in seconds.", .tag("[1-9][0-9]{0,3}s"), absence: "Still"),
      TaxonomyField("Ratio", "Width by height.", .choice(["16x9", "9x16", "1x1", "4x3"])),
      TaxonomyField("Lines", "The lines of the picture.", .tag("[1-9][0-9]{1,4}p")),
      TaxonomyField("Version", "The version of the file.", .tag("v[0-9]{1,3}")),
      TaxonomyField("AdID", "The Ad-ID.", .code("[A-Z0-9]{11,12}")),
    ])

  /// The name of a placement, in seven parts between bars.
  package static let placement = TaxonomyPattern(
    "placement", separator: "|",
    [
      TaxonomyField("CampaignName", "The campaign's name as one word.", .word),
      marketCode,
      TaxonomyField("Language", "The language of its creatives.", .tag("[a-z]{2,3}-[A-Z]{2}")),
      brandCode,
      TaxonomyField("Title", "The title that it promotes, as one word.", .word, absence: "None"),
      TaxonomyField("Objective", "What it is bought for.", .choice(Objective.enumeration.values)),
      channelCode,
    ])

  /// Every pattern.
  package static let all: [TaxonomyPattern] = [campaign, lineItem, creative, placement]

  private static let campaignFields: [TaxonomyField] = [
    brandCode, marketCode, channelCode,
    TaxonomyField("Year", "The year in which its flights begin.", .year),
    TaxonomyField("CampaignName", "The campaign's name as one word.", .word),
  ]

  private static let brandCode = TaxonomyField(
    "BrandCode", "The code of the brand.", .code("[A-Z0-9]{2,8}"))

  private static let marketCode = TaxonomyField(
    "MarketCode", "The code of the market.", .code("[A-Z]{2}"))

  private static let channelCode = TaxonomyField(
    "Channel", "The code of the channel.", .code("[A-Z0-9]{2,16}"))
}
