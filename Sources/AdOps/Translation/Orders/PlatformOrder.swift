package import Registry
package import Units

/// What one ticket asks of a platform.
package struct PlatformOrder: Sendable {
  /// The readable number of the ticket, such as `TKT-00001`.
  package var ticket: String
  /// What is to be done.
  package var action: PlatformAction
  /// The channel for which it is done.
  package var channel: NeutralChannel
  /// The campaign as it shall be.
  package var campaign: NeutralCampaign
  /// The only line item that it is about, if it is not about all of the channel's.
  package var lineItemID: Int64?
  /// What exists already at the platforms for this campaign.
  package var known: [KnownObject] = []
  /// The advertiser's key, from which simulated accounts follow.
  package var advertiserKey: String
  /// The zone of the advertiser's accounts.
  package var accountZone: TimeZoneRules
  /// How often this ticket was carried out before: 1 the first time.
  package var revision = 1
  /// True where known objects are made anew instead of used.
  package var rebuilds = false
  /// True where TikTok's older way of making campaigns is asked for.
  package var prefersManual = false

  /// Describes an order; what has a default is set afterwards.
  package init(
    ticket: String, action: PlatformAction, channel: NeutralChannel, campaign: NeutralCampaign,
    advertiserKey: String, accountZone: TimeZoneRules
  ) {
    self.ticket = ticket
    self.action = action
    self.channel = channel
    self.campaign = campaign
    self.advertiserKey = advertiserKey
    self.accountZone = accountZone
  }

  /// The line items that it is about.
  var lineItems: [NeutralLineItem] {
    campaign.lineItems.filter {
      $0.channel.identifier == channel.identifier && (lineItemID == nil || $0.id == lineItemID)
    }
  }

  /// The advertiser's account at a platform.
  package func account(at platform: Platform) -> PlatformAccount {
    .simulated(
      platform, advertiser: advertiserKey, timeZone: accountZone, currency: campaign.currency)
  }
}
