internal import CSQLite

/// What a connection may do with its file.
package enum OpenMode: Hashable, Sendable, CaseIterable {
  /// Reads a file that is there.
  case readOnly
  /// Reads a file that nobody changes meanwhile: without locks, and on media that can only be read.
  case immutable
  /// Reads and writes a file that is there.
  case readWrite
  /// Reads and writes a file, and makes it when it is not there.
  case create

  var flags: Int32 {
    // A connection is confined to one thread at a time, so SQLite need not lock it.
    let common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    return switch self {
    case .readOnly: common | SQLITE_OPEN_READONLY
    case .immutable: common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    case .readWrite: common | SQLITE_OPEN_READWRITE
    case .create: common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
  }

  /// True when the connection cannot write.
  var isReading: Bool { self == .readOnly || self == .immutable }

  /// How SQLite is told the file: never as words that mean something else to it.
  func name(of path: String) -> String {
    let place = path.hasPrefix("/") ? path : "./" + path
    guard self == .immutable else { return place }
    var name = "file:"
    for byte in place.utf8 {
      let isPlain =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "/._-".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      name += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }
    return name + "?immutable=1"
  }
}
