import Chance

/// How often platforms fail, and when: a function of the seed, the call's key and the attempt.
package struct SandboxFaults: Hashable, Sendable {
  /// Nothing ever fails.
  package static let none = SandboxFaults(seed: 0, rates: [:])

  /// What other faults follow from.
  package let seed: UInt64
  /// The share of attempts that fail in each way, from 0 to 1.
  package let rates: [SandboxFault: Double]
  /// How long the platform asks to wait when it is busy, in seconds.
  package let wait: Int64

  /// Sets how often platforms fail; the shares of attempts together are at most 1.
  package init(seed: UInt64, rates: [SandboxFault: Double], wait: Int64 = 30) {
    precondition(rates.values.allSatisfy { (0...1).contains($0) }, "a rate is 0 to 1")
    let attempts = SandboxFault.allCases.filter { $0 != .refused }.compactMap { rates[$0] }
    precondition(attempts.reduce(0, +) <= 1.000_001, "the rates of attempts are at most 1 together")
    self.seed = seed
    self.rates = rates
    self.wait = wait
  }

  /// Reads `429:0.1`, `500:0.1`, `timeout:0.1` or `reject:0.1`, as the command line writes them.
  ///
  /// Half of what times out is lost before its effect, half after it.
  package init?(_ word: String, seed: UInt64) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let rate = Double(parts[1]), (0...1).contains(rate) else { return nil }
    switch parts[0] {
    case "429": self.init(seed: seed, rates: [.busy: rate])
    case "500": self.init(seed: seed, rates: [.broken: rate])
    case "timeout":
      self.init(seed: seed, rates: [.lostBefore: rate / 2, .lostAfter: rate / 2])
    case "reject": self.init(seed: seed, rates: [.refused: rate])
    default: return nil
    }
  }

  /// These faults and others.
  package func joined(with others: SandboxFaults) -> SandboxFaults {
    SandboxFaults(
      seed: seed, rates: rates.merging(others.rates) { max($0, $1) }, wait: max(wait, others.wait))
  }

  /// How an attempt of a call fails, or nothing where it does not.
  func fault(of key: String, attempt: Int) -> SandboxFault? {
    guard !rates.isEmpty else { return nil }
    let stream = Stream(seed: seed, thing: key, name: SandboxStreams.attempts)
    let drawn = stream.uniform(row: UInt64(max(0, attempt)), slot: 0)
    var sum = 0.0
    for fault in SandboxFault.allCases where fault != .refused {
      sum += rates[fault] ?? 0
      if drawn < sum { return fault }
    }
    return nil
  }

  /// True where a call is refused for good, at every attempt.
  func refuses(_ key: String) -> Bool {
    guard let rate = rates[.refused], rate > 0 else { return false }
    return Stream(seed: seed, thing: key, name: SandboxStreams.refusals).uniform(row: 0, slot: 0)
      < rate
  }
}
