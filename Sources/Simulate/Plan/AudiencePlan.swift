package import Registry

/// Whom a line item reaches; an empty list means no limit.
package struct AudiencePlan: Sendable {
  /// The devices on which it shows.
  package var devices: [Device] = []
  /// The markets in which it shows; empty for the campaign's own.
  package var markets: [MarketPlan] = []
  /// The parts of the local day in which it shows.
  package var dayparts: [Daypart] = []
  /// The genres beside which it shows.
  package var genres: [ContentGenre] = []
  /// The ages of its viewers.
  package var ages: [AgeRange] = []
  /// The genders of its viewers; `ALL` means no limit too.
  package var genders: [Gender] = []
  /// The interests of its viewers.
  package var interests: [InterestCategory] = []

  /// Begins without limits.
  package init() {}
}
