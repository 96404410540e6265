package import Chance

/// The streams of the sandbox's faults.
package enum SandboxStreams {
  /// How one attempt of a call fails.
  package static let attempts = StreamName("sandbox.attempts")
  /// Whether a call is refused, whatever the attempt.
  package static let refusals = StreamName("sandbox.refusals")

  /// All of them, for the fingerprint.
  package static let all = [attempts, refusals]
}
