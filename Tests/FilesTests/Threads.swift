#if canImport(Glibc)
  import Glibc
#endif

/// Runs `work` on a thread of its own, which may block, while `body` runs here.
func withThread(
  _ work: @escaping @Sendable () throws -> Void, during body: () throws -> Void
) throws {
  final class Work: Sendable {
    let body: @Sendable () throws -> Void
    init(_ body: @escaping @Sendable () throws -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let code = unsafe pthread_create(
    &thread, nil,
    { context in
      guard let context = unsafe context else { return nil }
      let work = unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
      do { try work.body() } catch { preconditionFailure("a thread failed: \(error)") }
      return nil
    }, Unmanaged.passRetained(Work(work)).toOpaque())
  precondition(code == 0, "no thread could be made")
  defer { pthread_join(thread, nil) }
  try body()
}
