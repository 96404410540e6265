import AdOps
import Files
import Registry
import Testing

/// `parse(build(x)) = canonical(x)`, for names of anything that people can type.
struct TaxonomyPropertyTests {
  /// `GEN_NAMES` says how many for a long run.
  private static let count =
    Environment.current.nonEmpty("GEN_NAMES").flatMap { Int($0) } ?? 20_000
  private static let seed: UInt64 = 20_260_105

  /// Letters, marks, separators, other alphabets and what breaks carelessly written readers.
  private static let characters: [String] = letters.map(String.init) + separators

  private static let letters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    + "ÀÉîõüçñßøåæœłđşžİıĳǅẞỗựÿ"

  private static let separators = [
    " ", " ", " ", "_", "-", "|", "'", "’", "\u{301}", "\u{308}", ".", "/", "&", "月", "Ω", "я",
    "🎬", "\u{200B}", "\t", "\n", "%", "\"", "\\", "é", "e\u{301}", "½", "①", "ﬁ", "\0",
  ]

  private static func text(_ dice: inout Dice, _ length: ClosedRange<Int>) -> String {
    (0..<dice.roll(length)).map { _ in dice.pick(characters) }.joined()
  }

  private static func word(_ dice: inout Dice) -> String {
    text(&dice, dice.chance(3) ? 100...300 : 0...24)
  }

  @Test func `every campaign's name is taken apart into the canonical form of what it was made of`()
    throws
  {
    let pattern = TaxonomyPattern.campaign
    var dice = Dice(seed: Self.seed, "campaign names")
    var (built, refused) = (0, 0)
    for number in 0..<Self.count {
      let given = [
        "BrandCode": dice.pick(["DIS", "luxauto", "A1", "AB_C", "X", "ABCDEFGHI", "nexBank"]),
        "MarketCode": dice.pick(["US", "gb", "Jp", "USA", "U", "U_"]),
        "Channel": dice.pick(["META", "dv360", "cm360", "CTV", "n e t"]),
        "Year": dice.pick(["2026", "1999", "26", "3000", "20260"]),
        "CampaignName": Self.word(&dice),
      ]
      let canonical = Self.canonical(given, pattern)
      do throws(TaxonomyProblems) {
        let name = try pattern.build(given)
        built += 1
        let parsed = try pattern.parse(name.text)
        if parsed.parts != canonical || parsed != name {
          Issue.record("seed \(Self.seed), name \(number): \(given) became \(parsed.parts)")
        }
      } catch {
        refused += 1
        if canonical != nil { Issue.record("seed \(Self.seed), name \(number): \(error.all)") }
      }
    }
    #expect(built > Self.count / 20 && refused > Self.count / 20, "\(built), \(refused)")
  }

  /// The canonical parts, or nothing where one of them has none.
  private static func canonical(
    _ given: [String: String], _ pattern: TaxonomyPattern
  ) -> [String]? {
    let parts = pattern.fields.compactMap { try? $0.canonical(given[$0.name] ?? "").get() }
    return parts.count == pattern.fields.count ? parts : nil
  }

  @Test
  func `canonical parts are their own canonical form and hold no separator, in every pattern`() {
    var dice = Dice(seed: Self.seed, "parts")
    for pattern in TaxonomyPattern.all {
      for field in pattern.fields {
        for _ in 0..<(Self.count / 40) {
          let text = dice.chance(50) ? Self.text(&dice, 0...12) : dice.pick(Self.samples)
          guard let part = try? field.canonical(text).get() else { continue }
          let again = try? field.canonical(part).get()
          if again != part || part.isEmpty || part.contains(pattern.separator) {
            Issue.record("seed \(Self.seed): \(field.name) of '\(text)' is '\(part)'")
          }
        }
      }
    }
  }

  private static let samples = [
    "DIS", "us", "2026", "30s", "16X9", "1080p", "v02", "ABCD0001000H", "en-US", "AWARENESS",
    "18.250", "18-25", "0", "All", "None", "Still", "TV-mobile", "-a--b-", "LUXAUTO",
  ]

  @Test func `a text parses as a name only where building its parts gives the same text`() {
    var dice = Dice(seed: Self.seed, "texts")
    let pattern = TaxonomyPattern.campaign
    var parsed = 0
    for _ in 0..<(Self.count / 4) {
      let parts = [
        dice.pick(["DIS", "dis", "D S", ""]), dice.pick(["US", "us"]), dice.pick(["META", "M"]),
        dice.pick(["2026", "1899"]), dice.pick(["Moana", "moana", "Moana_", "Mo ana", "9"]),
      ]
      let text = parts.joined(separator: dice.chance(90) ? "_" : "-")
      guard let name = try? pattern.parse(text) else { continue }
      parsed += 1
      let again = Dictionary(uniqueKeysWithValues: zip(pattern.fields.map(\.name), name.parts))
      #expect((try? pattern.build(again).text) == text)
    }
    #expect(parsed > 0)
  }
}
