package import Diagnostics
package import Files

/// The folder beside a database in which its named snapshots lie: `ads.db.snapshots/NAME.db`.
package struct SnapshotShelf: Hashable, Sendable {
  /// The database.
  package let database: String
  /// The folder.
  package var folder: String { database + ".snapshots" }

  private static let ending = ".db"

  /// The shelf of a database.
  package init(of database: String) { self.database = database }

  /// Where a snapshot lies: a path with a slash or the ending `.db` is a file, a word is a name.
  /// - Throws: A `Failure` when a name has letters that a file of every system cannot have.
  package func place(of snapshot: String) throws(Failure) -> String {
    if snapshot.contains("/") || snapshot.hasSuffix(Self.ending) { return snapshot }
    let isName = snapshot.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
    }
    guard isName, !snapshot.hasPrefix("."), !snapshot.hasPrefix("-"), snapshot.utf8.count <= 100
    else {
      throw Failure(
        .invalidInput, "'\(snapshot)' is no name for a snapshot",
        advice: "use letters, digits, '.', '_' and '-', or give the path of a file")
    }
    return Path.joined(folder, snapshot + Self.ending)
  }

  /// The names of the snapshots, sorted; none when there is no folder.
  package func names() throws(FileError) -> [String] {
    guard FileSystem.isFolder(folder) else { return [] }
    return try FileSystem.names(in: folder).filter {
      $0.hasSuffix(Self.ending) && !$0.hasPrefix(".")
    }.map { String($0.dropLast(Self.ending.count)) }
  }

  /// Where a snapshot lies that must be there.
  package func existingPlace(of snapshot: String) throws -> String {
    let place = try place(of: snapshot)
    guard !FileSystem.exists(place) else { return place }
    let known = try names()
    throw Failure(
      .notFound, "there is no snapshot '\(snapshot)' of \(database)",
      advice: Suggestion.nearest(to: snapshot, in: known).map { "did you mean '\($0)'?" }
        ?? (known.isEmpty
          ? "make one with: gen snapshot create \(snapshot)" : "see them with: gen snapshot list"))
  }
}
