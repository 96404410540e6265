import Registry
import Tables

/// The brands that are known, and those that a campaign adds.
struct BrandBook: Sendable {
  private(set) var brands: [BrandFacts]
  private(set) var added: [Row] = []

  init(_ brands: [BrandFacts]) { self.brands = brands }

  func brand(_ id: Int64?) -> BrandFacts? { brands.first { $0.id == id } }

  /// The brand of a name, which is added where nobody has it.
  mutating func brand(named name: String, industry: Industry, ids: inout NextIDs) -> BrandFacts {
    if let known = brands.first(where: { $0.name == name }) { return known }
    let table = Registry.brands
    let brand = BrandFacts(
      id: ids.take(table), name: name,
      code: BrandCode.of(name, avoiding: Set(brands.map(\.code))),
      segment: IndustryAffinity.segment(of: industry), isFamilyFriendly: industry == .pets)
    brands.append(brand)
    added.append(
      Row(
        table,
        [
          "name": .text(brand.name), "internal_code": .text(brand.code),
          "segment": .text(brand.segment.rawValue),
          "family_friendly": .integer(brand.isFamilyFriendly ? 1 : 0),
        ]))
    return brand
  }
}
