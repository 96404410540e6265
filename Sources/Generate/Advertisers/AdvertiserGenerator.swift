package import Registry
package import Tables

/// Makes an advertiser by itself: what is given stays, everything else comes from the seed.
package struct AdvertiserGenerator: Sendable {
  private let seed: UInt64
  private let surroundings: Surroundings

  /// Makes advertisers for a seed, beside the data that is there.
  package init(seed: UInt64, surroundings: Surroundings) {
    self.seed = seed
    self.surroundings = surroundings
  }

  /// The rows of an advertiser: its brand where that is new, then itself.
  package func rows(_ given: EntitySpec, ids: inout NextIDs) -> [Row] {
    var brands = BrandBook(surroundings.reference.brands)
    let advertiser = AdvertiserCompletion(seed: seed, surroundings: surroundings).row(
      given, brands: &brands, ids: &ids)
    return brands.added + [advertiser]
  }
}
