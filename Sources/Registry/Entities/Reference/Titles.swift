package import Tables

extension Registry {
  /// Films, series and live events that campaigns promote.
  package static let titles = Table(
    "titles", .reference, "A film, series or live event that campaigns promote.",
    columns: [
      .id(),
      .uid(),
      .code(prefix: "TTL-", digits: 4, "Readable number."),
      .text("name", "Name as it is published.", .length(1...200), input: .always),
      .reference("brand_id", to: "brands", "Brand that publishes it.", input: .always),
      .choice(
        "segment", BrandSegment.self, "Part of the market that it speaks to.", input: .always),
      .text("product", "Product in which it is sold.", .length(1...100), input: .always),
      .choice("content_type", ContentType.self, "How it is published.", input: .always),
      .choice("genre", ContentGenre.self, "Its genre.", input: .always),
      .choice("maturity_rating", MaturityRating.self, "Its rating.", input: .always),
      .date("release_date", "Day on which it can first be seen.", input: .always),
    ] + Column.stamps,
    unique: [["code"]], example: ["code": "TTL-0001"])
}
