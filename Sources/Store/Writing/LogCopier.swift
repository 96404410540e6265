internal import Parallel
internal import SQLite
internal import Synchronization

/// Copies a database's write-ahead log into it, on a thread and a connection of its own.
///
/// By itself SQLite does so at the end of a unit of work, which then waits until each page is written twice.
final class LogCopier {
  private struct State {
    let connection: Connection
    /// How long the log was when it was copied last.
    var pages: Int64 = 0
  }

  private final class Place: Sendable {
    let state: Mutex<State>

    init(_ path: String) throws {
      state = Mutex(State(connection: try Connection(path: path, mode: .readWrite)))
    }

    /// What cannot be copied stays in the log, where it is safe; `Database.finish()` says why.
    func copy() {
      state.withLock { state in
        guard var statement = try? state.connection.recall("PRAGMA wal_checkpoint(PASSIVE)"),
          (try? statement.step()) == true
        else { return }
        state.pages = statement.integer(at: 1)
      }
    }
  }

  private let place: Place
  private let mostPages: Int64
  private let helper = Helper()
  private var errand: Errand?

  /// Opens the file.
  /// - Parameters:
  ///   - path: The file, whose write-ahead log is on.
  ///   - mostPages: A log of so many pages is copied while whoever writes waits, so that it starts over.
  /// - Throws: What keeps the file from being opened.
  init(_ path: String, mostPages: Int64) throws {
    place = try Place(path)
    self.mostPages = mostPages
  }

  /// Begins to copy what is stored so far, when what was stored before is copied: whoever writes is one
  /// unit ahead and no more, since the log would grow without an end where a disk is slow.
  func goOn() {
    errand?.wait()
    let isLong = place.state.withLock { $0.pages >= mostPages }
    errand = helper.run { [place] in place.copy() }
    guard isLong else { return }
    errand?.wait()
    place.state.withLock { $0.pages = 0 }
  }

  /// Ends what it is at, and its connection, so that the log can be put away.
  func end() {
    errand?.wait()
    place.state.withLock { try? $0.connection.close() }
  }
}
