extension Table {
  /// Every rule of the table, in a fixed order: by column, then checks, keys and pointers.
  public var rules: [Rule] { columns.flatMap(rules(of:)) + checkRules + keyRules + pointerRules }

  /// The rules that other rules already enforce, and that the database therefore does not repeat.
  ///
  /// A lower bound of a column is implied when a column that is never greater has the same bound.
  public var impliedRules: Set<String> {
    var implied: Set<String> = []
    for check in checks {
      guard case .atMost(.column(let lesser), .column(let greater)) = check.condition else {
        continue
      }
      for rule in column(named: greater)?.rules ?? [] {
        guard case .range(let bound?, nil) = rule,
          column(named: lesser)?.rules.contains(.range(bound, nil)) == true,
          column(named: lesser)?.isNullable == false
        else { continue }
        implied.insert(name(of: rule, column: greater))
      }
    }
    return implied
  }

  /// The rules that SQLite keeps by a CHECK.
  public var enforcedChecks: [Rule] {
    let implied = impliedRules
    return rules.filter { rule in
      switch rule.kind {
      case .column(let columnRule): !implied.contains(rule.name) && !(isHot && columnRule.isFormat)
      case .check: true
      default: false
      }
    }
  }

  private func rules(of column: Column) -> [Rule] {
    var found: [Rule] = []
    let isKey = hasRowID && primaryKey == [column.name]
    if !column.isNullable && !isKey {
      found.append(
        rule(
          "nn_", column.name, .notNull, [column.name], "\(column.name) has a value",
          [column.name: .null]))
    }
    // Strict tables turn any other value into text, so only numbers can be refused for their type.
    if !isKey && column.type.storage != .text { found.append(typeRule(of: column)) }
    for columnRule in column.allRules where !(isHot && columnRule.isFormat) {
      found.append(
        Rule(
          name: name(of: columnRule, column: column.name), table: name, kind: .column(columnRule),
          columns: [column.name], sentence: "\(column.name) \(columnRule.sentence)",
          witness: [column.name: columnRule.counterexample]))
    }
    return found
  }

  private func typeRule(of column: Column) -> Rule {
    rule(
      "ty_", column.name, .type, [column.name],
      "\(column.name) is stored as \(column.type.storage.rawValue)",
      [column.name: .text("not a number")])
  }

  private var checkRules: [Rule] {
    checks.map { check in
      rule(
        "ck_", check.name, .check(check.condition), check.condition.columns, check.sentence,
        check.breaking)
    }
  }

  private var keyRules: [Rule] {
    let primary = rule(
      "pk_", primaryKey.joined(separator: "_"), .primaryKey, primaryKey,
      "\(primaryKey.joined(separator: ", ")) is the key: no two rows share it", [:])
    return [primary]
      + uniqueKeys.map { key in
        rule(
          "uq_", key.joined(separator: "_"), .unique, key,
          "no two rows share \(key.joined(separator: ", "))", [:])
      }
  }

  private var pointerRules: [Rule] {
    foreignKeys.map { key in
      let missing = Dictionary(
        uniqueKeysWithValues: key.columns.map { ($0, Value.integer(999_999_999)) })
      return rule(
        "fk_", key.columns.joined(separator: "_"), .foreignKey(key), key.columns,
        "\(key.columns.joined(separator: ", ")) names a row of \(key.table)", missing)
    }
  }

  private func name(of rule: ColumnRule, column: String) -> String {
    "ck_\(name)_\(column)_\(rule.word)"
  }

  private func rule(
    _ prefix: String, _ about: String, _ kind: Rule.Kind, _ columns: [String], _ sentence: String,
    _ witness: [String: Value]
  ) -> Rule {
    Rule(
      name: "\(prefix)\(name)_\(about)", table: name, kind: kind, columns: columns,
      sentence: sentence, witness: witness)
  }
}

extension ColumnRule {
  /// True for the shapes that follow from a type.
  var isFormat: Bool { if case .format = self { true } else { false } }
}
