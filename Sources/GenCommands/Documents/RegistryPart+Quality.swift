internal import AdOps
internal import JSON
internal import Registry
internal import Tables

/// The rules by which tickets are judged.
extension RegistryPart {
  /// Every rule with its severity, what holds, and where it applies.
  static let qualityRules = RegistryPart(
    name: "qa-rules",
    markdown: {
      page(
        "Quality rules",
        "By these rules a ticket is judged before it is sent to a platform. A failure of severity BLOCK stops it, "
          + "WARN is shown. A rule that has nothing to judge says NOT_APPLICABLE, never PASS; NEEDS_REVIEW waits for "
          + "a person. No ticket becomes ready, launched or done unless its latest run has every blocking rule and "
          + "none of them failed or waits.",
        ["rule", "severity", "what holds", "applies", "mistakes"], rows(quoting: "`"))
    },
    json: { .array(QualityEngine.judges.map(json)) },
    text: {
      [
        Section(
          heading: "Quality rules", columns: ["rule", "severity", "what holds", "applies"],
          rows: rows(quoting: "").map { Array($0.prefix(4)) })
      ]
    },
    sql: { nil })

  private static func rows(quoting quote: String) -> [[String]] {
    QualityEngine.judges.map { judge in
      [
        "\(quote)\(judge.rule.rawValue)\(quote)", judge.rule.severity.rawValue,
        judge.rule.summary, judge.scope, causes(of: judge.rule).joined(separator: ", "),
      ]
    }
  }

  private static func json(_ judge: any QualityJudge.Type) -> JSONValue {
    [
      "rule": .string(judge.rule.rawValue), "severity": .string(judge.rule.severity.rawValue),
      "sentence": .string(judge.rule.summary), "applies": .string(judge.scope),
      "mistakes": .array(causes(of: judge.rule).map(JSONValue.string)),
    ]
  }

  private static func causes(of rule: QualityRule) -> [String] {
    MistakeCause.allCases.filter(rule.causes.contains).map(\.rawValue)
  }
}
