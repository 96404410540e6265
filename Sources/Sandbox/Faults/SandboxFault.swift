/// How a platform may fail although the call is right.
package enum SandboxFault: String, CaseIterable, Hashable, Sendable {
  /// It asks for patience.
  case busy
  /// It is out of order, and nothing happens.
  case broken
  /// The call is lost on its way, and nothing happens.
  case lostBefore
  /// The call has its effect, and the answer is lost.
  case lostAfter
  /// It refuses for good.
  case refused
}
