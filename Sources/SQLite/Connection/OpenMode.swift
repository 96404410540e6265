internal import CSQLite

/// What a connection may do with its file.
package enum OpenMode: Hashable, Sendable, CaseIterable {
  /// Reads a file that is there.
  case readOnly
  /// Reads and writes a file that is there.
  case readWrite
  /// Reads and writes a file, and makes it when it is not there.
  case create

  var flags: Int32 {
    // A connection is confined to one thread at a time, so SQLite need not lock it.
    let common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    return switch self {
    case .readOnly: common | SQLITE_OPEN_READONLY
    case .readWrite: common | SQLITE_OPEN_READWRITE
    case .create: common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
  }
}
