/// The way to a platform and back: in process to the sandbox, or over the network.
///
/// A transport sends and never interprets; what an answer means is read by the translator of its
/// platform. It never sends again by itself: who sends decides about another attempt.
package protocol PlatformTransport: Sendable {
  /// Sends a call and waits for its answer.
  ///
  /// - Throws: Why there is no answer. The call may have had its effect all the same.
  mutating func send(_ request: PlatformRequest) throws(TransportFailure) -> PlatformResponse
}
