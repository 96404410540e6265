/// One thing that is wrong, or worth knowing, in what a user gave.
///
/// Findings are collected and shown together; the first never hides the second.
public struct Finding: Error, Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nothing is done until it is mended.
    case error
    /// Work goes on, and the user should look.
    case warning
    /// Information only.
    case note
  }

  /// How much it matters.
  public let severity: Severity
  /// Its documented kind.
  public let code: FindingCode
  /// What is wrong, as one sentence without a final period.
  public let sentence: String
  /// Where it is, when it has a place.
  public let place: Place?
  /// The nearest legal value, shown as `did you mean`.
  public let suggestion: String?
  /// What to do next, as one sentence without a final period.
  public let advice: String?

  /// Describes a finding.
  public init(
    _ code: FindingCode, _ sentence: String, severity: Severity = .error,
    at place: Place? = nil, suggestion: String? = nil, advice: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.sentence = sentence
    self.place = place
    self.suggestion = suggestion
    self.advice = advice
  }
}

/// Findings thrown together, in the order in which a reader meets them.
public struct Findings: Error, Hashable, Sendable {
  /// The findings; never empty when thrown.
  public let all: [Finding]

  /// Sorts findings by place, keeping the order of those that have none.
  public init(_ findings: [Finding]) {
    let ordered = findings.enumerated().sorted { left, right in
      switch (left.element.place, right.element.place) {
      case (let first?, let second?) where first != second: first < second
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }
    all = ordered.map(\.element)
  }

  /// True when one of them stops the work.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
}
