import Tables
import Units

/// The name of the campaign on the ticket's channel.
extension TicketCase {
  /// The name that the campaign was given there.
  package var givenName: String? {
    givenNames.first {
      .integer($0.campaign) == campaign["id"] && .integer($0.channel) == channel["id"]
    }?.name
  }

  /// The name that would be given now.
  package func builtName() throws(TaxonomyProblems) -> TaxonomyName {
    try TaxonomyPattern.campaign.build([
      "BrandCode": brand["internal_code"].description, "MarketCode": market["code"].description,
      "Channel": channel["platform_code"].description,
      "Year": firstDay.map { String($0.components.year) } ?? "",
      "CampaignName": campaign["name"].description,
    ])
  }

  /// The name that counts: typed, given, or the one that would be given.
  var countingName: String? { typedName ?? givenName ?? (try? builtName())?.text }
}
