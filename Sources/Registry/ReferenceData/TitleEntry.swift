import Tables

/// A fictitious film, series or live event.
struct TitleEntry: ReferenceEntry {
  let name: String
  let brand: String
  let product: String
  let type: ContentType
  let genre: ContentGenre
  let rating: MaturityRating
  let release: String

  init(
    _ name: String, _ brand: String, _ product: String, _ type: ContentType,
    _ genre: ContentGenre, _ rating: MaturityRating, _ release: String
  ) {
    self.name = name
    self.brand = brand
    self.product = product
    self.type = type
    self.genre = genre
    self.rating = rating
    self.release = release
  }

  static var table: Table { Registry.titles }

  var key: String { name }

  var values: KeyValuePairs<String, Value> {
    [
      "name": .text(name), "brand_id": BrandEntry.id(of: brand),
      "segment": .text(segment.rawValue), "product": .text(product),
      "content_type": .text(type.rawValue), "genre": .text(genre.rawValue),
      "maturity_rating": .text(rating.rawValue), "release_date": .text(release),
    ]
  }

  /// A title speaks to the people of its brand.
  private var segment: BrandSegment {
    BrandEntry.all.first { $0.code == brand }?.segment ?? .generalEntertainment
  }
}
