import Tables

/// A fictitious brand.
struct BrandEntry: ReferenceEntry {
  let name: String
  let code: String
  let segment: BrandSegment
  let isFamilyFriendly: Bool

  init(_ code: String, _ name: String, _ segment: BrandSegment, familyFriendly: Bool = false) {
    self.name = name
    self.code = code
    self.segment = segment
    isFamilyFriendly = familyFriendly
  }

  static var table: Table { Registry.brands }

  var key: String { code }

  var values: KeyValuePairs<String, Value> {
    [
      "name": .text(name), "internal_code": .text(code), "segment": .text(segment.rawValue),
      "family_friendly": .integer(isFamilyFriendly ? 1 : 0),
    ]
  }

  /// The brands of the shipped profiles, those of a studio, and others that buy beside them.
  static let all: [BrandEntry] = [
    .init("LUXAUTO", "LuxAuto", .premium),
    .init("CRUNCHY", "Crunchy", .massMarket),
    .init("NEXBANK", "NexBank", .finance),
    .init("HOMETECH", "HomeTech", .technology),
    .init("LWS", "Lanternwick Studios", .generalEntertainment),
    .init("LWP", "Lanternwick Plus", .generalEntertainment),
    .init("LWFAM", "Lanternwick Family", .kidsAndFamily, familyFriendly: true),
    .init("TIDE", "Tidepool Animation", .kidsAndFamily, familyFriendly: true),
    .init("IRON", "Ironveil Pictures", .actionAndFantasy),
    .init("FACT", "Fieldnote Factual", .factual),
    .init("OVT", "Overtime Live", .sports),
    .init("VELORA", "Velora Beauty", .premium),
    .init("BREW", "Brewhollow Coffee", .massMarket, familyFriendly: true),
    .init("PEAK", "Peakwander Outdoor", .massMarket),
    .init("SKYL", "Skylarke Airways", .premium),
    .init("FERN", "Fernwell Health", .massMarket),
    .init("PILOTO", "Piloto Mobile", .technology),
    .init("QUILL", "Quillmart", .massMarket, familyFriendly: true),
    .init("THIST", "Thistledown Insurance", .finance),
    .init("PAWMIL", "Pawmill Pet Food", .massMarket, familyFriendly: true),
  ]
}
