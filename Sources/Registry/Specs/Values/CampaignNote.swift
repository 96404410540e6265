/// A remark that stands beside a campaign and decides nothing.
package struct CampaignNote: Hashable, Sendable {
  /// What it is about: `focus`, `strategy` or `results`.
  package let title: String
  /// The remark.
  package let text: String

  /// Notes a remark.
  package init(_ title: String, _ text: String) {
    self.title = title
    self.text = text
  }
}
