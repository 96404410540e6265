package import Tables

/// How often a table breaks one of its rules.
package struct RuleCount: Hashable, Sendable {
  /// The rule.
  package let rule: Rule
  /// The rows that break it, or for keys the values that stand twice.
  package let broken: Int64
}
