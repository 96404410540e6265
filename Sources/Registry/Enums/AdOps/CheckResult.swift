import Tables

/// What a check found.
package enum CheckResult: String, EnumeratedValue {
  /// What was asked for satisfies the rule.
  case pass = "PASS"
  /// The rule has nothing to judge here.
  case notApplicable = "NOT_APPLICABLE"
  /// What was asked for breaks the rule.
  case fail = "FAIL"
  /// A person must decide.
  case needsReview = "NEEDS_REVIEW"

  /// The name of the list.
  package static let enumerationName = "check_result"
  /// What the list is for.
  package static let enumerationSummary = "What a check found."

  /// What the value means.
  package var summary: String {
    switch self {
    case .pass: "What was asked for satisfies the rule."
    case .notApplicable: "The rule has nothing to judge here."
    case .fail: "What was asked for breaks the rule."
    case .needsReview: "A person must decide."
    }
  }
}
