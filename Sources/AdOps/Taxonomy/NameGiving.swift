/// Whether a campaign gets a name on a channel: once, and no two campaigns the same.
package enum NameGiving: Hashable, Sendable {
  /// It has one already, which stays.
  case known(String)
  /// It gets this one now.
  case new(String)
  /// Another campaign has it.
  case refused(TaxonomyFinding)

  /// Decides when a campaign's ticket for a channel enters its checks.
  /// - Parameters:
  ///   - name: What its name would be now.
  ///   - campaign: The campaign's id.
  ///   - code: The campaign's readable number.
  ///   - channel: The channel's id.
  ///   - given: The names that were given so far.
  /// - Complexity: O(names given).
  package init(
    _ name: TaxonomyName, campaign: Int64, code: String, channel: Int64,
    among given: some Sequence<GivenName>
  ) {
    var holder: GivenName?
    for other in given {
      if other.campaign == campaign, other.channel == channel {
        self = .known(other.name)
        return
      }
      if other.name == name.text { holder = other }
    }
    self =
      holder.map { other in
        .refused(
          TaxonomyFinding(
            AdOpsFindings.nameTaken, field: "CampaignName", value: name["CampaignName"],
            "\(code) and \(other.campaignCode) would both be named \(name.text); rename "
              + "\(code), since a given name stays"))
      } ?? .new(name.text)
  }
}
