internal import CSQLite

/// The callbacks of all virtual tables of one connection, in memory that lives as long as it does.
///
/// SQLite may put off disconnecting a table until the next statement is compiled or the connection is
/// closed, long after its module was taken away, and calls these then.
@safe
final class BatchModule {
  let address: UnsafeMutablePointer<sqlite3_module>

  init() {
    unsafe address = .allocate(capacity: 1)
    unsafe address.initialize(to: BatchCallbacks.module)
  }

  deinit { unsafe address.deallocate() }
}
