import Chance
import Diagnostics
import JSON
import SQLite
import Testing

/// `gen explain performance` on the shipped data.
@Suite struct ExplainCommandTests {
  private static let line = "explain performance --line-item 1 --hour 2025-09-03T20:00:00Z"

  private func factors() throws -> [JSONValue] {
    try #require(Shipped.complete.trial.json(Self.line)["factors"]?.array)
  }

  private func words(_ value: JSONValue?, radix: Int = 10) -> [UInt64] {
    (value?.array ?? []).compactMap { $0.string.flatMap { UInt64($0, radix: radix) } }
  }

  @Test func `every printed uniform is that of its key and counter`() throws {
    let draws = try factors().compactMap { $0["draw"] }.filter { $0 != .null }
    #expect(draws.count > 15)
    for draw in draws {
      let key = words(draw["key"], radix: 16)
      let counter = words(draw["counter"])
      let numpy = words(draw["numpy_counter"])
      try #require(key.count == 2 && counter.count == 4 && numpy.count == 4)
      let block = PhiloxBlock(counter[0], counter[1], counter[2], counter[3])
      let lane = UInt64(try #require(draw["lane"]?.integer))
      let word = Philox.block(block, key: PhiloxKey(key[0], key[1]))[lane]
      #expect(Uniform.value(word) == draw["uniform"]?.double)
      #expect(PhiloxBlock(numpy[0], numpy[1], numpy[2], numpy[3]) == block.decremented)
      #expect(draw["python"]?.string?.hasPrefix("numpy.random.Philox(key=") == true)
    }
  }

  @Test func `what is explained is what is stored`() throws {
    let stored = try Shipped.complete.trial.json(
      "show campaign_performance 1,2025-09-03T20:00:00Z")
    let explained = try factors().filter { $0["column"]?.string != nil }
    #expect(explained.count > 18)
    for factor in explained {
      let column = try #require(factor["column"]?.string)
      #expect(factor["value"]?.double == stored[column]?.double, "\(column)")
    }
  }

  @Test func `people read the factors in order, and the draws with key and counter`() {
    let outcome = Shipped.run(Self.line)
    #expect(outcome.status == .done, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "line item 1, 2025-09-03T20:00:00Z")
    func place(_ start: String) -> Int { lines.firstIndex { $0.hasPrefix(start) } ?? -1 }
    let order = ["shape of the hour", "offered ", "throttle", "requests", "impressions", "clicks"]
    let places = order.map(place)
    #expect(places.allSatisfy { $0 > 0 })
    #expect(places == places.sorted())
    #expect(lines.contains { $0.hasPrefix("draw  stream") && $0.contains("for NumPy") })
    #expect(lines.contains { $0.contains("delivery.funnel.requests v1") })
  }

  @Test(arguments: [
    ("--line-item 99 --hour 2025-09-03T20:00:00Z", 4, "there is no line item 99"),
    (
      "--line-item 1 --hour 2025-10-03T20:00:00Z", 4,
      "it runs from 2025-09-01 to 2025-09-20, days of UTC, and the database stands at 2025-11-04"
    ),
    ("--line-item 1 --hour 2025-09-03T20:30:00Z", 2, "write 2025-09-03T20:00:00Z"),
    ("--line-item 1 --hour 2025-09-03T20:00:01Z", 2, "is inside an hour"),
    ("--line-item 1 --hour now", 2, "--hour 'now'"),
    ("--hour 2025-09-03T20:00:00Z", 2, "--line-item"),
  ])
  func `an hour that is not there is told with where hours are`(
    arguments: String, code: Int32, words: String
  ) {
    let outcome = Shipped.run("explain performance \(arguments)")
    #expect(outcome.status.rawValue == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  @Test func `a row that was changed is told from what would have been made`() throws {
    let trial = Trial()
    trial.run("init-db")
    trial.run(
      "create-profile --name mobile_consideration --set performance.hours=24 "
        + Shipped.folders)
    let hour = "explain performance --line-item 1 --hour 2025-08-18T05:00:00Z"
    let before = trial.run(hour)
    #expect(before.status == .done, "\(before.errors)")
    #expect(!before.errors.contains("differs"))
    try Connection(path: trial.database, mode: .readWrite).execute(
      "UPDATE campaign_performance SET timeout_count = timeout_count + 1"
    )
    let after = trial.run(hour)
    #expect(after.status == .done)
    #expect(after.errors.contains("the stored hour differs in timeout_count"))
    let missing = trial.run("explain performance --line-item 1 --hour 2025-08-20T05:00:00Z")
    #expect(missing.status == .notFound)
  }
}
