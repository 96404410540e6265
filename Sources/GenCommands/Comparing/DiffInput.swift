internal import Files
internal import Snapshot

/// One of the two things that are compared.
enum DiffInput {
  /// A database or a snapshot.
  case database(StillDatabase)
  /// A golden manifest, and the file that it was read from.
  case golden(GoldenManifest, path: String)

  /// Opens two files, or snapshots of the database that bear the names.
  ///
  /// Both are looked at before one is opened: whoever opens and closes a database's file beside SQLite
  /// takes its locks away.
  static func pair(
    _ left: String, _ right: String, _ context: CommandContext
  ) throws -> (DiffInput, DiffInput) {
    let places = [left, right].map { place(of: $0, context) }
    let areGolden = places.map(GoldenManifest.isOne)
    return (
      try DiffInput(places[0], isGolden: areGolden[0]),
      try DiffInput(places[1], isGolden: areGolden[1])
    )
  }

  /// Opens one of them.
  static func one(_ name: String, _ context: CommandContext) throws -> DiffInput {
    let place = place(of: name, context)
    return try DiffInput(place, isGolden: GoldenManifest.isOne(place))
  }

  private static func place(of name: String, _ context: CommandContext) -> String {
    let shelf = SnapshotShelf(of: context.databasePath)
    guard !FileSystem.exists(name), let place = try? shelf.place(of: name),
      FileSystem.exists(place)
    else { return name }
    return place
  }

  private init(_ path: String, isGolden: Bool) throws {
    self =
      isGolden
      ? .golden(try GoldenManifest(readingFrom: path), path: path)
      : .database(try StillDatabase(opening: path))
  }

  var path: String {
    switch self {
    case .database(let database): database.path
    case .golden(_, let path): path
    }
  }

  /// The golden manifest, read from the rows where there is a database.
  func manifest(step: () throws -> Void) throws -> GoldenManifest {
    switch self {
    case .database(let database): try GoldenManifest(of: database, step: step)
    case .golden(let manifest, _): manifest
    }
  }

  var database: StillDatabase? {
    if case .database(let database) = self { database } else { nil }
  }
}
