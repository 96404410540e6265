internal import Synchronization
#if canImport(Glibc)
  internal import Glibc
#endif

/// Ctrl-C and its kin: the first asks the program to stop, the second stops it.
///
/// The handler only stores to lock-free atomics, writes a fixed text, or ends the process, all of
/// which may be done inside a signal handler.
package enum Interrupts {
  /// Listens to SIGINT and SIGTERM, and ignores SIGPIPE, so that writing says who left.
  ///
  /// A signal that is ignored when the program begins stays ignored.
  ///
  /// - Parameter isAnnounced: Whether the first request is answered with a line on standard error.
  package static func install(isAnnounced: Bool) {
    // Also makes the state now: the handler must not be the first to touch it.
    state.isAnnounced.store(isAnnounced, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] where !isIgnored(number) {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = handleInterrupt
      action.sa_flags = SA_RESTART
      _ = unsafe sigaction(number, &action, nil)
    }
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// True for a signal that whoever started the program wants ignored, as `nohup` and `&` do.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    let handler = unsafe action.__sigaction_handler.sa_handler
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// True when the program was asked to stop; cheap enough for every chunk of work.
  package static var isRequested: Bool { requests > 0 }

  /// How often the program was asked to stop.
  package static var requests: Int { state.requests.load(ordering: .relaxed) }

  /// Has a number set to 1 when the program is asked to stop, for C code that polls one.
  ///
  /// - Parameter flag: Must stay valid until it is withdrawn.
  /// - Returns: False when too many are registered already.
  package static func register(_ flag: UnsafeMutablePointer<Int32>) -> Bool {
    guard unsafe state.flags.insert(flag) else { return false }
    // A request that came just before is not lost.
    if isRequested { unsafe flag.pointee = 1 }
    return true
  }

  /// Forgets a number registered before.
  package static func withdraw(_ flag: UnsafeMutablePointer<Int32>) {
    unsafe state.flags.remove(flag)
  }

  static let state = InterruptState()
}

private func handleInterrupt(_ signal: Int32) {
  let before = Interrupts.state.requests.wrappingAdd(1, ordering: .relaxed).oldValue
  // Ended without clean-up: that is what a second request asks for.
  if before > 0 { _exit(130) }
  Interrupts.state.flags.raiseAll()
  guard Interrupts.state.isAnnounced.load(ordering: .relaxed) else { return }
  let saved = errno
  let notice: StaticString = "\nstopping; press Ctrl-C again to stop at once\n"
  _ = unsafe write(STDERR_FILENO, notice.utf8Start, notice.utf8CodeUnitCount)
  errno = saved
}
