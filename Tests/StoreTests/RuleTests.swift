import Registry
import SQLite
import Store
import Tables
import Testing

/// Every rule of the registry, broken on purpose: the validator and SQLite give the same answer.
@Suite struct RuleTests {
  @Test func `every example row is accepted by SQLite and by the validator`() throws {
    _ = try EmptySchema(withExamples: true)
    var validator = Validator(Registry.tables)
    for table in Registry.tables {
      #expect(validator.accept(table.example).map(\.sentence) == [], "\(table.name)")
    }
  }

  @Test func `SQLite refuses every witness under the name that the validator gives`() throws {
    let schema = try EmptySchema(withExamples: true)
    var validator = Validator(Registry.tables)
    for table in Registry.tables { _ = validator.accept(table.example) }
    var judged = 0
    for table in Registry.tables {
      for rule in table.rules {
        var row = table.example
        for (column, value) in rule.witness { row[column] = value }
        let found = Set(validator.violations(of: row).map(\.rule.name))
        #expect(found.contains(rule.name), "the validator accepts the witness of \(rule.name)")
        let refusal = schema.refusal(of: rule, in: table)
        #expect(refusal != nil, "SQLite accepts the witness of \(rule.name)")
        guard let violation = refusal?.violation else { continue }
        judged += 1
        if violation == .foreignKey {
          let broken = RuleNames.brokenPointer(of: row) { _, values in !values.contains(999_999_999)
          }
          #expect(broken.map { found.contains($0.name) } == true, "\(rule.name)")
        } else {
          // A witness may break more than its own rule; SQLite names the first that it meets.
          let named = RuleNames.rule(for: violation)?.name ?? "nothing"
          #expect(found.contains(named), "\(rule.name): SQLite names \(named)")
          #expect(!table.impliedRules.contains(named))
        }
      }
    }
    #expect(judged > 500)
  }

  @Test func `implied rules are not in the DDL, and what implies them is`() {
    for table in Registry.tables {
      for name in table.impliedRules {
        #expect(!table.createStatement.contains("CONSTRAINT \(name) "))
      }
    }
    let hours = Registry.table(named: "campaign_performance")
    #expect(hours?.impliedRules.contains("ck_campaign_performance_impressions_range") == true)
  }

  @Test func `no CHECK holds an IN list and no hot table a GLOB`() {
    for table in Registry.tables {
      #expect(!table.createStatement.contains(" IN ("), "\(table.name)")
      if table.isHot { #expect(!table.createStatement.contains("GLOB"), "\(table.name)") }
    }
  }

  @Test func `every pointer has an index or key to find its rows by`() {
    for table in Registry.tables {
      let known = [table.primaryKey] + table.uniqueKeys + table.indexes
      for key in table.foreignKeys {
        let leads = table.isHot && table.primaryKey.first == key.columns.first
        #expect(
          leads || known.contains { $0.starts(with: key.columns) }, "\(table.name) \(key.columns)")
      }
    }
  }
}
