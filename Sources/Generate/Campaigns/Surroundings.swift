package import Tables
package import Units

/// What generation knows of the data that is there already.
package struct Surroundings: Sendable {
  /// The reference rows, brands that were added among them.
  package let reference: ReferenceShelf
  /// The advertiser of the given name with its number, if it is there.
  package var advertiser: Row?
  /// The names of that advertiser's campaigns.
  package var campaignNames: Set<String> = []
  /// Stream keys of advertisers and campaigns that a new row might repeat.
  package var streamKeys: Set<String> = []
  /// Names of advertisers, which automatic ones must not repeat.
  package var advertiserNames: Set<String> = []
  /// Addresses of advertisers, which are unique.
  package var addresses: Set<String> = []
  /// The first day on which a flight may begin that has no date.
  package var firstDay: CivilDate

  /// Knows the reference rows, and the day from which on generated flights begin.
  package init(_ reference: ReferenceShelf, firstDay: CivilDate) {
    self.reference = reference
    self.firstDay = firstDay
  }
}
