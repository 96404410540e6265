internal import CSQLite

/// A closure that SQLite calls while it works.
final class ProgressHandler {
  let body: () -> Bool

  init(_ body: @escaping () -> Bool) { self.body = body }
}

extension Connection {
  /// Calls a closure about every so many virtual-machine steps of a statement; nil ends that.
  ///
  /// When the closure answers false, the statement fails with `SQLITE_INTERRUPT`. It must not use
  /// the connection.
  package func onProgress(everySteps steps: Int32 = 100_000, _ body: (() -> Bool)?) {
    precondition(steps > 0, "a positive number of steps")
    let handler = body.map(ProgressHandler.init)
    let context = unsafe handler.map { unsafe Unmanaged.passUnretained($0).toOpaque() }
    unsafe sqlite3_progress_handler(
      open, handler == nil ? 0 : steps,
      { context in
        guard let context = unsafe context else { return 0 }
        let handler = unsafe Unmanaged<ProgressHandler>.fromOpaque(context).takeUnretainedValue()
        return handler.body() ? 0 : 1
      }, context)
    // Only now: until here SQLite could have called the former one.
    progress = handler
  }
}
