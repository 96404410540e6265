package import Registry

/// What comes of a call: an answer or silence, and a record where it had an effect.
package enum SandboxReply: Hashable, Sendable {
  /// The platform answers.
  case answered(PlatformResponse, SandboxRecord?)
  /// No answer arrives; a record says that the call had its effect all the same.
  case lost(SandboxRecord?)

  /// What must be kept before anybody learns of the reply.
  package var record: SandboxRecord? {
    switch self {
    case .answered(_, let record), .lost(let record): record
    }
  }
}
