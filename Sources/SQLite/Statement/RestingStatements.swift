internal import CSQLite

/// Compiled statements between two uses, by their texts.
///
/// Compiling costs more than running where tables have many checks and triggers.
@safe
struct RestingStatements {
  private var handles: [String: OpaquePointer] = unsafe [:]
  private static let most = 64

  /// Gives a statement away, which nobody else gets until it rests again.
  mutating func wake(_ sql: String) -> OpaquePointer? {
    unsafe handles.removeValue(forKey: sql)
  }

  /// Lays a statement to rest, without its rows and values; one of its text is enough.
  mutating func lay(_ handle: OpaquePointer, _ sql: String) {
    if unsafe handles.count == Self.most { finalizeAll() }
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
    if let other = unsafe handles.updateValue(handle, forKey: sql) {
      unsafe sqlite3_finalize(other)
    }
  }

  /// Ends all of them, which a connection needs before it is closed.
  mutating func finalizeAll() {
    while let (_, handle) = unsafe handles.popFirst() { unsafe sqlite3_finalize(handle) }
  }
}
