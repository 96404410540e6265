import Files
import Lakehouse
import Pipeline
import Registry
import SQLite
import Store
import Tables
import Testing
import Units

#if canImport(Glibc)
  import Glibc
#endif

/// A database and a landing folder of its own, which are removed when the test is over.
final class Lake {
  static let asOf = Instant(secondsSinceEpoch: 1_757_548_800)  // 2025-09-11T00:00:00Z

  let folder: String
  let database: Database
  var asOf = Lake.asOf

  var landing: String
  var path: String { "\(folder)/lake.db" }

  init() throws {
    var template = Array("/tmp/gen-lake-XXXXXX".utf8CString)
    folder = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? "/tmp"
    }
    landing = "\(folder)/landing"
    let path = "\(folder)/lake.db"
    try DatabaseMaking.makeEmpty(at: path)
    database = try Database(opening: path, for: .extending)
    try database.connection.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF")
  }

  deinit {
    guard folder.hasPrefix("/tmp/gen-lake-") else { return }
    _ = unsafe system("rm -rf '\(folder)'")
  }

  /// Lets lines arrive in an hour, such as `2025-09-01T05`.
  func land(_ lines: [String], at hour: String, part: String = "part-0") throws {
    try land(Array(lines.map { $0 + "\n" }.joined().utf8), at: hour, part: part)
  }

  /// Lets bytes arrive in an hour.
  func land(_ bytes: [UInt8], at hour: String, part: String = "part-0") throws {
    let place = "\(landing)/ad_clicks/dt=\(hour.prefix(10))/hour=\(hour.suffix(2))"
    try FileSystem.createFolder(place)
    try AtomicFile.write(bytes.span, to: "\(place)/\(part).jsonl", replacing: false)
  }

  /// Builds layers.
  @discardableResult
  func run(
    _ layers: [LakehouseLayer] = LakehouseLayer.allCases, hour: String? = nil, all: Bool = false,
    announce: @escaping (String) throws -> Void = { _ in }
  ) throws -> LakehouseOutcome {
    var options = LakehouseOptions(landing: landing, asOf: asOf)
    options.layers = layers
    options.hour = try hour.map { try Instant(parsing: $0 + ":00:00Z").hour }
    options.isAll = all
    return try LakehouseRun(on: database, options, announce: announce).run()
  }

  /// The rows of a query, cells joined by bars.
  func rows(_ sql: String) throws -> [String] {
    var statement = try database.connection.prepare(sql)
    var rows: [String] = []
    while try statement.step() {
      rows.append(statement.values.map(\.description).joined(separator: "|"))
    }
    return rows
  }

  /// Stores a row of a table: its example, and what is given over it.
  func insert(_ table: Table, _ values: KeyValuePairs<String, Value> = [:]) throws {
    var row = table.example
    for (name, value) in values { row[name] = value }
    try database.insert([row])
  }

  /// The digests of the layers.
  func digests(_ tables: [Table] = Lake.layers) throws -> [String] {
    try tables.map { "\($0.name) \(try database.digest(of: $0))" }
  }

  static let layers = Registry.lakehouse.filter { $0.kind == .layer }
}

/// Lines of events.
enum Line {
  /// A line with some fields; a number stands for itself, everything else is text.
  static func event(
    _ type: String, _ id: String, at timestamp: String,
    _ more: KeyValuePairs<String, String?> = [:],
    advertiser: String? = "Acme"
  ) -> String {
    var members = ["\"event_type\":\"\(type)\"", "\"click_id\":\"\(id)\""]
    for (key, value) in [
      ("advertiser", advertiser), ("advertiser_id", advertiser.map { "id-\($0)" }),
    ] {
      members.append("\"\(key)\":" + (value.map { "\"\($0)\"" } ?? "null"))
    }
    members.append("\"timestamp\":\"\(timestamp)\"")
    for (key, value) in more {
      members.append("\"\(key)\":" + (value.map { "\"\($0)\"" } ?? "null"))
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  static func click(
    _ id: String, at timestamp: String, _ amount: String, ivt: String? = nil,
    advertiser: String? = "Acme"
  ) -> String {
    let fields: KeyValuePairs<String, String?> =
      ivt == nil ? ["amount": amount] : ["amount": amount, "ivt": ivt]
    return event("ad_click", id, at: timestamp, fields, advertiser: advertiser)
  }

  static func budget(
    _ id: String, at timestamp: String, _ value: String, advertiser: String? = "Acme"
  ) -> String {
    event(
      "budget_update", id, at: timestamp, ["amount": "0", "budget_value": value],
      advertiser: advertiser)
  }
}

/// Whole numbers for random inputs: the SplitMix64 sequence of a printed seed.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    word ^= word >> 31
    return Int(word.multipliedFullWidth(by: UInt64(bound)).high)
  }
}
