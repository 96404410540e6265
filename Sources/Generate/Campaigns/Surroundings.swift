package import Tables
package import Units

/// What generation knows of the data that is there already.
package struct Surroundings: Sendable {
  /// The reference rows, brands that were added among them.
  package private(set) var reference: ReferenceShelf
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

  /// Remembers rows that were stored since, so that the next campaign repeats none of them.
  ///
  /// The advertiser and the names of its campaigns are left as they are: they change with the
  /// advertiser.
  package mutating func learn(_ rows: [Row]) {
    for row in rows {
      switch row.table.name {
      case "brands": reference.learn(brand: row)
      case "advertisers":
        advertiserNames.insert(row["name"].description)
        addresses.insert(row["contact_email"].description)
        streamKeys.insert(row["stream_key"].description)
      case "campaigns": streamKeys.insert(row["stream_key"].description)
      default: continue
      }
    }
  }
}
