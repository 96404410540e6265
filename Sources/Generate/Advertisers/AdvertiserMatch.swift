package import Diagnostics
package import Registry
package import Tables

/// Compares what is given of an advertiser with the one of that name that is there.
package enum AdvertiserMatch {
  /// A finding for every given value that contradicts what is stored.
  ///
  /// - Parameters:
  ///   - spec: The campaign whose advertiser was found.
  ///   - known: The advertiser's row.
  ///   - drawn: True for a column whose stored value was generated, which yields to the given one.
  /// - Returns: The findings in the order of the table's columns.
  package static func findings(
    _ spec: CampaignSpec, against known: Row, drawn: (String) -> Bool = { _ in false }
  ) -> [Finding] {
    spec.advertiser.columns.compactMap { column in
      // A name that no row has cannot be that of the stored one.
      let given =
        spec.advertiser[column] ?? spec.advertiser.newNames[column].map { .text($0.value) }
      guard let given, given != known[column], !drawn(column) else { return nil }
      return Finding(
        GenerateCode.advertiserDiffers,
        "the advertiser '\(known["name"])' has the \(column) \(text(known[column])), not "
          + text(given),
        at: spec.advertiser.place(of: column) ?? spec.place,
        advice: "leave it out, or give the advertiser another name")
    }
  }

  /// The columns of a stored row that hold what the seed gives, and so yield to a given value.
  package static func drawnColumns(of known: Row, seed: UInt64) -> Set<String> {
    let draw = AdvertiserDraw(seed: seed, streamKey: known["stream_key"].description)
    var columns: Set<String> = []
    if known["industry"] == .text(draw.industry.rawValue) { columns.insert("industry") }
    if known["agency_name"] == (draw.agencyName.map(Value.text) ?? .null) {
      columns.insert("agency_name")
    }
    let address = "ads@\(Slug.of(known["name"].description)).example"
    if known["contact_email"] == .text(address) { columns.insert("contact_email") }
    return columns
  }

  private static func text(_ value: Value) -> String {
    value.isNull ? "empty" : "'\(value)'"
  }
}
