import Diagnostics
import Files
import Lakehouse
import Registry
import Store
import Testing

/// For the same landed files every way of building the layers ends in the same tables.
@Suite struct InvarianceTests {
  private let lake: Lake
  private let wanted: [String]
  private let hours: [String]

  init() throws {
    lake = try Lake()
    try LandedCampaigns.land(in: lake.landing, hours: 6, clicks: 40)
    try lake.run()
    wanted = try lake.digests()
    hours = try lake.rows("SELECT batch_id FROM lakehouse_state WHERE layer = 'BRONZE' ORDER BY 1")
  }

  /// Another database over the same landed files.
  private func other() throws -> Lake {
    let other = try Lake()
    other.landing = lake.landing
    return other
  }

  @Test func `the files hold every defect, and hours that come later`() throws {
    #expect(hours.count > 15)
    #expect(
      try lake.rows("SELECT DISTINCT invalid_reason FROM silver_ad_click_events_clean ORDER BY 1")
        == ["", "BAD_AMOUNT", "CLOCK_SKEW", "IVT", "NULL_ADVERTISER", "UNKNOWN_TYPE"])
    #expect(try lake.rows("SELECT COUNT(*) FROM bronze_quarantine") != ["0"])
    #expect(
      try lake.rows(
        "SELECT COUNT(*) > 50 FROM bronze_ad_click_events_raw AS b WHERE NOT EXISTS ("
          + "SELECT 1 FROM silver_ad_click_events_clean AS s WHERE s.source_file = b.source_file "
          + "AND s.source_line = b.source_line)") == ["1"])
    let serving = try lake.rows(
      """
      SELECT can_serve FROM gold_advertiser_spend WHERE advertiser_id = 'advertiser-0'
      ORDER BY window_start
      """)
    #expect(serving.contains("0") && serving.first == "1" && serving.last == "1")
  }

  @Test func `a run an hour`() throws {
    let lake = try other()
    for hour in hours { try lake.run(hour: hour) }
    #expect(try lake.digests() == wanted)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `hours in random order, each twice`(seed: UInt64) throws {
    let lake = try other()
    var numbers = Numbers(seed: seed)
    var order = hours + hours
    for place in order.indices.reversed() { order.swapAt(place, numbers.next(below: place + 1)) }
    for hour in order { try lake.run(hour: hour) }
    #expect(try lake.digests() == wanted)
  }

  @Test func `layer by layer, everything anew, and nothing new`() throws {
    let lake = try other()
    for layer in LakehouseLayer.allCases { try lake.run([layer]) }
    #expect(try lake.digests() == wanted)
    let nothing = try lake.run()
    #expect((nothing.files, nothing.events, nothing.hours[.silver]) == (0, 0, nil))
    #expect(try lake.digests() == wanted)
    try lake.run(all: true)
    #expect(try lake.digests() == wanted)
    try lake.run([.gold], all: true)
    #expect(try lake.digests() == wanted)
  }

  private struct Killed: Error {}

  /// `GEN_STOPS` says how many for a long run.
  private static let stops = Environment.current.nonEmpty("GEN_STOPS").flatMap { Int($0) } ?? 20

  @Test func `runs killed at random statements and resumed`() throws {
    var statements = 0
    try other().run(announce: { _ in statements += 1 })
    var numbers = Numbers(seed: 20_250_911)
    var different: [String] = []
    for run in 0..<Self.stops {
      let lake = try other()
      var places: [Int] = []
      // Up to three times in a row, then to the end.
      for _ in 0...numbers.next(below: 3) {
        var left = numbers.next(below: statements)
        places.append(left)
        do {
          try lake.run(announce: { _ in
            left -= 1
            if left < 0 { throw Killed() }
          })
        } catch is Killed {}
      }
      try lake.run()
      if try lake.digests() != wanted { different.append("run \(run), killed at \(places)") }
    }
    #expect(different == [])
  }
}
