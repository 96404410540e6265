internal import SQLite

extension Database {
  /// Does work that stores much over few units, each of which goes on while the one before is copied from the
  /// log into the file.
  ///
  /// - Parameters:
  ///   - pages: With so many pages in the log the work waits until all are copied, so that the log starts
  ///     over; 256 MiB unless said otherwise.
  ///   - work: The work; it is stopped by what it throws, and nothing of its units is lost.
  /// - Returns: What the work gives.
  /// - Throws: What stopped it, or what keeps the file from being opened once more.
  package func copyingLogAside<Result>(
    ofPages pages: Int64 = 16_384, _ work: () throws -> Result
  ) throws -> Result {
    guard hasFile, copier == nil else { return try work() }
    try beginLogging()
    let copier = try LogCopier(path, mostPages: pages)
    let usual = try connection.integerPragma("wal_autocheckpoint")
    try connection.setPragma("wal_autocheckpoint", to: 0)
    self.copier = copier
    defer {
      self.copier = nil
      copier.end()
      _ = try? connection.setPragma("wal_autocheckpoint", to: usual)
    }
    return try work()
  }
}
