import Files
import Registry
import SQLite
import Store
import Tables
import Testing

@testable import Lakehouse

/// The queries are files that both engines read: one SELECT each, in words that both know.
@Suite struct SQLTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let folder = "\(root)/Sources/Lakehouse/SQL"
  private static let isRecording = Environment.current["GEN_RECORD"] == "1"

  private static func text(_ path: String) throws -> String {
    try FileReader.text(of: path, limit: 1 << 20)
  }

  private static var files: [String] {
    get throws { try FileSystem.names(in: folder).filter { $0.hasSuffix(".sql") } }
  }

  /// The name of the literal of a file.
  private static func literal(_ file: String) -> String {
    let words = file.dropLast(4).split(separator: "_")
    return words.enumerated().map { place, word in
      place == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  private static func swift(_ file: String, _ sql: String) -> String {
    let body = sql.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      $0.isEmpty ? "" : "    \($0)"
    }.joined(separator: "\n")
    return """
      extension LakehouseSQL {
        /// The text of `SQL/\(file)`.
        static let \(literal(file)) = #\"""
      \(body)
          \"""#
      }

      """
  }

  @Test func `the program holds every file as it stands`() throws {
    let files = try Self.files
    #expect(files.count == 11)
    for file in files {
      let name = Self.literal(file)
      let place =
        "\(Self.root)/Sources/Lakehouse/Embedded/LakehouseSQL+"
        + name.prefix(1).uppercased() + name.dropFirst() + ".swift"
      let wanted = Self.swift(file, try Self.text("\(Self.folder)/\(file)"))
      if Self.isRecording {
        try AtomicFile.write(Array(wanted.utf8).span, to: place, replacing: true)
      }
      #expect(try Self.text(place) == wanted, "\(file): record it with GEN_RECORD=1")
    }
    let embedded = try FileSystem.names(in: "\(Self.root)/Sources/Lakehouse/Embedded")
    #expect(embedded.count == files.count)
  }

  @Test func `the files of the views are those of the registry`() throws {
    for view in Registry.goldViews {
      let place = "\(Self.folder)/views/\(view.name).sql"
      let wanted = "-- \(view.summary)\n\(view.sql)\n"
      if Self.isRecording {
        try FileSystem.createFolder("\(Self.folder)/views")
        try AtomicFile.write(Array(wanted.utf8).span, to: place, replacing: true)
      }
      #expect(try Self.text(place) == wanted, "\(view.name): record it with GEN_RECORD=1")
    }
    #expect(
      try FileSystem.names(in: "\(Self.folder)/views").count == Registry.goldViews.count)
  }

  @Test func `a file holds one SELECT in the words that both engines know`() throws {
    let forbidden = [
      ";", "MERGE", "INSERT", "UPDATE ", "DELETE", "CREATE ", "JSON", "STRFTIME", "UNIXEPOCH",
      "DATE(", "DATETIME(", "AS STRING", "AS INTEGER", "AS REAL", "AS TEXT", "ROUND(", "IFNULL",
      "GROUP_CONCAT", "AVG(", "QUALIFY", "FILTER (", " IS NOT DISTINCT", "==", "RECURSIVE",
    ]
    let views = Registry.goldViews.map { ($0.name, $0.sql) }
    let files = try Self.files.map { ($0, try Self.text("\(Self.folder)/\($0)")) }
    for (name, text) in files {
      let sql = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("--") }
        .joined(separator: "\n")
      #expect(text.hasPrefix("-- "), "\(name) says what it is")
      #expect(sql.hasPrefix("WITH ") || sql.hasPrefix("SELECT "), "\(name)")
      let found = forbidden.filter { sql.uppercased().contains($0) }
      #expect(found == [], "\(name)")
      // A decimal point makes a number another type in Spark, so numbers are written with an exponent.
      #expect(sql.firstMatch(of: /[0-9]\.[0-9]/) == nil, "\(name)")
    }
    for (name, sql) in views { #expect(sql.hasPrefix("SELECT "), "\(name)") }
  }

  @Test func `a query gives the columns of its table, in their order`() throws {
    let lake = try Lake()
    let session = LakehouseSession(lake.database) { _ in }
    try HostRelations.create(LakehouseOptions(landing: "", asOf: Lake.asOf), session)
    let queries =
      GoldLayer.marts + [
        (Registry.silverAdClickEventsClean, LakehouseSQL.silverAdClickEventsClean),
        (Registry.goldAdvertiserSpend, LakehouseSQL.goldAdvertiserSpend),
        (Registry.goldDataQuality, LakehouseSQL.expectationsBronze),
        (Registry.goldDataQuality, LakehouseSQL.expectationsSilver),
        (Registry.goldDataQuality, LakehouseSQL.expectationsGold),
      ]
    #expect(queries.count == 11)
    for (table, sql) in queries {
      let statement = try lake.database.connection.prepare(sql)
      var names: [String] = []
      for column in 0..<statement.columnCount { names.append(statement.columnName(at: column)) }
      #expect(names == table.columns.map(\.name), "\(table.name)")
    }
  }

  @Test func `the weights of a day's traffic sum to a million`() {
    #expect(TrafficShape.weights.count == 24)
    #expect(TrafficShape.weights.reduce(0, +) == 1_000_000)
    #expect(TrafficShape.weights.max() == TrafficShape.weights[20])
    #expect(TrafficShape.weights.min() == TrafficShape.weights[4])
  }
}
