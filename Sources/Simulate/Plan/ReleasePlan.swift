package import Units

/// The release of a title beside which a line item shows.
package struct ReleasePlan: Hashable, Sendable {
  /// What a release raises.
  package enum Reach: Hashable, Sendable {
    /// The supply of the title itself, where the line item stands beside that title alone.
    case title
    /// The supply of the title's genre.
    case genre
  }

  /// The day of the release, in the market's clock.
  package let date: CivilDate
  /// Whether the line item stands beside the title or beside its genre.
  package let reach: Reach

  /// Describes a release.
  package init(date: CivilDate, reach: Reach) {
    self.date = date
    self.reach = reach
  }
}
