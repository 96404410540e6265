internal import JSON
internal import Pipeline
internal import Tables
internal import Terminal

/// What `gen verify` answers.
struct VerificationText {
  private let verification: Verification
  private let context: CommandContext

  init(_ verification: Verification, _ context: CommandContext) {
    self.verification = verification
    self.context = context
  }

  func answer() throws { try context.answer(json) { text } }

  private var json: JSONValue {
    [
      "database": .string(context.databasePath), "clean": .bool(verification.isClean),
      "verdicts": .array(
        verification.verdicts.map { verdict in
          [
            "name": .string(verdict.name), "sentence": .string(verdict.sentence),
            "rows": .integer(verdict.judged), "violated": .integer(verdict.broken),
            "examples": .array(verdict.examples.map(JSONValue.string)),
          ]
        }),
      "left_out": .array(
        verification.leftOut.map {
          ["table": .string($0.table), "reason": .string($0.reason)]
        }),
      "user_changes": .array(
        verification.userChanges.map { change in
          [
            "table": .string(change.table), "key": .string(change.key),
            "column": .string(change.column), "old": change.old.text.map(JSONValue.string) ?? .null,
            "new": change.new.text.map(JSONValue.string) ?? .null,
          ]
        }),
    ]
  }

  /// One line a rule; those of which there was nothing to check are counted at the end.
  private var text: String {
    let verdicts = verification.verdicts
    let shown = verdicts.filter { $0.judged > 0 || !$0.holds }
    let width = shown.map(\.name.count).max() ?? 0
    let digits = shown.map { context.grouped($0.judged).count }.max() ?? 0
    var text = ""
    for verdict in shown {
      let count = context.grouped(verdict.judged)
      text += verdict.name + String(repeating: " ", count: width - verdict.name.count + 2)
      text += String(repeating: " ", count: digits - count.count) + count
      text += verdict.holds ? "  holds\n" : "  VIOLATED \(context.grouped(verdict.broken)) times\n"
      guard !verdict.holds else { continue }
      text += "  must hold: \(VisibleText.escaped(verdict.sentence))\n"
      text += verdict.examples.map { "  \(VisibleText.escaped($0))\n" }.joined()
    }
    return text + closing(shown.count)
  }

  private func closing(_ shown: Int) -> String {
    let verdicts = verification.verdicts
    var text = ""
    if shown < verdicts.count {
      text +=
        "\(verdicts.count - shown) more rules and invariants hold: they are about empty tables\n"
    }
    let changes = verification.userChanges
    if !changes.isEmpty {
      text += "changed on purpose, and no violation:\n"
      text += changes.prefix(Self.longestList).map {
        VisibleText.escaped("  \($0.table) \($0.key): \($0.column) \($0.old) → \($0.new)") + "\n"
      }.joined()
      let rest = changes.count - Self.longestList
      if rest > 0 { text += "  … \(rest) more; see them with: gen list user_changes\n" }
    }
    for table in verification.leftOut {
      text += VisibleText.escaped("left out: \(table.table): \(table.reason)") + "\n"
    }
    let held = verdicts.count(where: \.holds)
    return text + "\(context.databasePath): \(held) of \(verdicts.count) promises hold, "
      + "\(context.grouped(verification.rowCount)) rows judged\n"
  }

  private static let longestList = 20
}
