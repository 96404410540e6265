import Registry
package import Tables

/// A name that a campaign was given on a channel, for good.
package struct GivenName: Hashable, Sendable {
  /// The campaign's id.
  package let campaign: Int64
  /// The campaign's readable number.
  package let campaignCode: String
  /// The channel's id.
  package let channel: Int64
  /// The name.
  package let name: String

  /// Describes a given name.
  package init(campaign: Int64, campaignCode: String, channel: Int64, name: String) {
    self.campaign = campaign
    self.campaignCode = campaignCode
    self.channel = channel
    self.name = name
  }

  /// Reads a row of `taxonomy_names`; the readable number follows from the campaign's id.
  package init?(_ row: Row) {
    guard let campaign = row["campaign_id"].integer, let channel = row["channel_id"].integer,
      let name = row["name"].text,
      let code = Registry.campaigns.column(named: "code")?.code(of: campaign)
    else { return nil }
    self.init(campaign: campaign, campaignCode: code, channel: channel, name: name)
  }
}
