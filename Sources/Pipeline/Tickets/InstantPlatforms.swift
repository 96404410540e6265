internal import AdOps
internal import Registry
internal import Sandbox

/// Platforms that answer every call at once, as they do when a world is made.
struct InstantPlatforms: PlatformTransport {
  private var sandbox: Sandbox

  init(_ sandbox: Sandbox) { self.sandbox = sandbox }

  mutating func send(_ request: PlatformRequest) throws(TransportFailure) -> PlatformResponse {
    switch sandbox.answer(request) {
    case .answered(let response, _): return response
    case .lost: throw .timedOut
    }
  }
}
