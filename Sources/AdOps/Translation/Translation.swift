package import Diagnostics
package import JSON

/// What a translator made of an order: calls to send, or the reasons why there are none.
package struct Translation: Hashable, Sendable {
  /// The calls in order; none where a finding is an error.
  package let steps: [PlatformStep]
  /// What the platform cannot carry, and what stands in the way.
  package let findings: [Finding]
  /// What is lost on the way, as values; `findings` holds the same in words.
  package let losses: [TranslationLoss]
  /// What people need to do by hand where no translator can, or nothing.
  package let handOff: JSONValue?

  /// Joins what was made; errors leave no calls.
  package init(
    steps: [PlatformStep], findings: [Finding] = [], losses: [TranslationLoss] = [],
    handOff: JSONValue? = nil
  ) {
    let isRefused = findings.contains { $0.severity == .error }
    self.steps = isRefused ? [] : steps
    self.findings = findings + losses.map(\.finding)
    self.losses = losses
    self.handOff = handOff
  }

  /// True when nothing can be sent.
  package var isRefused: Bool { findings.contains { $0.severity == .error } }
}
