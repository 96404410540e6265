import Diagnostics
package import Registry

/// The sandbox as a way to the platforms: in process, with its records kept by somebody else.
package struct SandboxTransport<State: SandboxState>: PlatformTransport {
  /// Where the records are kept.
  package private(set) var state: State
  /// The platforms as this process knows them.
  package private(set) var sandbox: Sandbox

  private var failure: Failure?

  /// Opens a way to platforms whose records are kept in a state.
  package init(_ sandbox: Sandbox, state: State) {
    self.sandbox = sandbox
    self.state = state
  }

  /// Learns what others did, answers, and keeps the record before the answer is given.
  package mutating func send(
    _ request: PlatformRequest
  ) throws(TransportFailure) -> PlatformResponse {
    if let failure { throw .broken(failure) }
    // Moved out and back, so that nothing is copied.
    var moved = Sandbox()
    swap(&moved, &sandbox)
    defer { swap(&moved, &sandbox) }
    let reply: SandboxReply
    do {
      reply = try state.exchange { news in
        for record in news { moved.learn(record) }
        let reply = moved.answer(request)
        return (reply, reply.record)
      }
    } catch {
      // The sandbox knows more than its state now, so it answers no more.
      failure = error
      throw .broken(error)
    }
    switch reply {
    case .answered(let response, _): return response
    case .lost: throw .timedOut
    }
  }
}
