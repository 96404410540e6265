internal import Files
internal import SQLite

extension Database {
  /// Does work that stores much over many units, each of which goes on while the one before is copied from the
  /// log into the file.
  ///
  /// - Parameters:
  ///   - pages: With so many pages in the log the writer copies them itself, so that the log starts over;
  ///     64 MiB unless said otherwise.
  ///   - work: The work; it is stopped by what it throws, and nothing of its units is lost.
  /// - Returns: What the work gives.
  /// - Throws: What stopped it, or what keeps the settings from being changed.
  package func copyingLogAside<Result>(
    ofPages pages: Int64 = 4_096, _ work: () throws -> Result
  ) throws -> Result {
    // A database without a file has no second connection.
    guard FileSystem.exists(path), copier == nil else { return try work() }
    let usual = try connection.integerPragma("wal_autocheckpoint")
    try connection.setPragma("wal_autocheckpoint", to: pages)
    let copier = LogCopier(path)
    self.copier = copier
    defer {
      self.copier = nil
      copier.end()
      _ = try? connection.setPragma("wal_autocheckpoint", to: usual)
    }
    return try work()
  }
}
