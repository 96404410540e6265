package import Tables

extension Registry {
  /// Brands that advertise.
  package static let brands = Table(
    "brands", .reference, "A brand that advertises; a profile may add some.",
    columns: [
      .id(),
      .uid(),
      .text("name", "Name as people write it.", .length(1...200), input: .always),
      .text(
        "internal_code", "Code that begins the names of campaigns.", .pattern("[A-Z0-9]{2,8}"),
        input: .create),
      .choice(
        "segment", BrandSegment.self, "Part of the market that it speaks to.",
        default: .massMarket, input: .always),
      .boolean(
        "family_friendly", "Whether its ads and their surroundings must be fit for children.",
        default: false, input: .always),
    ] + Column.stamps,
    unique: [["internal_code"]])
}
