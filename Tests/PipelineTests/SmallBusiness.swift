import Generate
import Lakehouse
import Pipeline
import Registry
import SQLite
import Store
import Tables
import Units

#if canImport(Glibc)
  import Glibc
#endif

/// A database with a few campaigns in a fresh folder, removed when the test is over.
final class SmallBusiness {
  let folder: String
  var path: String { "\(folder)/ads.db" }

  init() throws {
    var template = Array("/tmp/gen-pipeline-XXXXXX".utf8CString)
    folder = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? "/tmp"
    }
    try DatabaseMaking.makeEmpty(at: path)
  }

  deinit {
    guard folder.hasPrefix("/tmp/gen-pipeline-") else { return }
    _ = unsafe system("rm -rf '\(folder)'")
  }

  /// Runs a command of a shell in the folder.
  func shell(_ command: String) -> Int32 { unsafe system("cd '\(folder)' && \(command)") }

  /// Works on the database and closes it.
  func extend<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let database = try Database(opening: path, for: .extending)
    let result = try body(database)
    try database.finish()
    return result
  }

  /// Makes a campaign from a seed, with the hours of its first days.
  func addCampaign(seed: UInt64, hours: Int64 = 48, makesHours: Bool = true) throws {
    var spec = CampaignSpec.automatic(origin: "create-campaign")
    spec.performance.hours = hours
    _ = try extend {
      try CampaignMaking(in: $0, seed: seed).run(
        spec, command: "create-campaign", hours: makesHours)
    }
  }

  /// Lands the events of all hours, and builds the layers from them.
  func addLayers() throws {
    let landing = "\(folder)/landing"
    try extend { database in
      _ = try DerivedWork.events.record(in: database) {
        try EventMaking(in: database, landing: landing).land()
      }
      let now = try SimulatedClock.now(in: database)
      _ = try LayerMaking.run(LakehouseOptions(landing: landing, asOf: now), in: database)
    }
  }

  /// Opens the database so that a test can change rows in a transaction that it rolls back, with every
  /// rule off.
  func opened() throws -> Database {
    let database = try Database(opening: path, for: .extending)
    try database.connection.execute(
      "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    return database
  }

  /// What some judge says after a change that no trigger forbids, and that is undone.
  func judged<Answer>(
    _ database: Database, after change: String, _ judge: () throws -> Answer
  ) throws -> Answer {
    try database.connection.begin()
    defer { database.connection.rollBack() }
    for trigger in Registry.triggers {
      try database.connection.execute("DROP TRIGGER \(trigger.name)")
    }
    try database.connection.execute(change)
    for trigger in Registry.triggers { try database.connection.execute(trigger.sql) }
    return try judge()
  }
}
