import Snapshot
import Testing

@Suite struct ChoosingTests {
  @Test(
    arguments: [
      ("*", "", true), ("*", "campaigns", true), ("camp*", "campaigns", true),
      ("camp*", "champ", false), ("*_micros", "spend_micros", true), ("*_micros", "micros", false),
      ("a?c", "abc", true), ("a?c", "ac", false), ("a*b*c", "a-b-b-c", true),
      ("a*b*c", "a-c-b", false), ("", "", true), ("", "a", false), ("??", "éa", true),
      ("campaigns", "Campaigns", false), ("**a", "bba", true),
    ] as [(String, String, Bool)])
  func `a star stands for any letters and a question mark for one`(
    pattern: String, name: String, matches: Bool
  ) {
    #expect(Glob(pattern).matches(name) == matches)
  }

  @Test func `a pattern with many stars is judged at once`() {
    let pattern = Glob(String(repeating: "a*", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2_000)))
  }

  @Test func `only and ignore choose tables and columns`() {
    var selection = Selection()
    #expect(selection.wants("t") && selection.wants("t", "c"))
    selection.only = [ColumnPattern("camp*"), ColumnPattern("flights.start_date")]
    #expect(selection.wants("campaigns") && selection.wants("campaigns", "name"))
    #expect(selection.wants("flights") && selection.wants("flights", "start_date"))
    #expect(!selection.wants("flights", "end_date") && !selection.wants("budgets"))
    selection.ignored = [ColumnPattern("*.updated_at"), ColumnPattern("campaign_performance")]
    #expect(selection.wants("campaigns") && !selection.wants("campaigns", "updated_at"))
    #expect(!selection.wants("campaign_performance"))
  }

  @Test(
    arguments: [
      ("0.01%", nil, 0.0001), ("500", 500, nil), ("0", 0, nil), ("1e3", 1_000, nil),
      ("-1", nil, nil), ("x", nil, nil), ("%", nil, nil), ("nan", nil, nil), ("inf", nil, nil),
    ] as [(String, Double?, Double?)])
  func `a tolerance is a number or a share`(text: String, absolute: Double?, relative: Double?) {
    let tolerance = Tolerance(parsing: text)
    #expect((tolerance == nil) == (absolute == nil && relative == nil))
    #expect(tolerance?.absolute == absolute)
    if let relative { #expect(abs((tolerance?.relative ?? 0) - relative) < 1e-12) }
  }

  @Test func `a difference is allowed by either limit, up to the limit itself`() {
    let tolerance = Tolerance(absolute: 2, relative: 0.1)
    #expect(tolerance.allows(2, from: 1) && !tolerance.allows(2.5, from: 1))
    #expect(tolerance.allows(10, from: -100) && !tolerance.allows(11, from: 100))
    #expect(!Tolerance().allows(0.1, from: 1_000))
  }
}
