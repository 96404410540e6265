internal import Parallel
internal import SQLite
internal import Synchronization

/// Copies a database's write-ahead log into it, on a thread and a connection of its own.
///
/// By itself SQLite does so at the end of a unit of work, which then waits until each page is written twice.
final class LogCopier {
  private final class Place: Sendable {
    let connection = Mutex<Connection?>(nil)
  }

  private let path: String
  private let helper = Helper()
  private let place = Place()
  private var errand: Errand?

  /// Prepares for a file, which is opened when there is something to copy.
  init(_ path: String) { self.path = path }

  /// Copies what is stored so far, unless what was stored before is still being copied.
  ///
  /// What cannot be copied stays in the log, where it is safe; the writer's own copying says why.
  func goOn() {
    guard errand?.isDone ?? true else { return }
    errand = helper.run { [path, place] in
      place.connection.withLock { connection in
        if connection == nil { connection = try? Connection(path: path, mode: .readWrite) }
        try? connection?.execute("PRAGMA wal_checkpoint(PASSIVE)")
      }
    }
  }

  /// Ends what it is at, and its connection.
  func end() {
    errand?.wait()
    errand = nil
    place.connection.withLock { $0 = nil }
  }
}
