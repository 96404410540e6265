import Registry
import Tables
import Testing

@Suite struct CommerceInvariantTests {
  private let invariants = Registry.commerceInvariants

  @Test func `invariants have names of their own and read tables that they name`() {
    let names = invariants.map(\.name)
    #expect(Set(names).count == names.count)
    let known = Set(Registry.tables.map(\.name))
    for invariant in invariants {
      #expect(Pattern("[a-z0-9_]{2,100}").matches(invariant.name), "\(invariant.name)")
      #expect(!invariant.tables.isEmpty && Set(invariant.tables).isSubset(of: known))
      for table in invariant.tables { #expect(invariant.sql.contains(table), "\(invariant.name)") }
      #expect(invariant.sql.hasPrefix("SELECT ") || invariant.sql.hasPrefix("WITH "))
      #expect(!invariant.sql.contains(";"), "\(invariant.name)")
    }
  }

  @Test func `every JSON column and every readable number of every table is watched`() {
    let names = Set(invariants.map(\.name))
    for table in Registry.tables {
      for column in table.columns {
        if column.type == .json {
          #expect(names.contains("\(table.name)_\(column.name)_is_json"))
        }
        if case .code = column.role {
          #expect(names.contains("\(table.name)_\(column.name)_follows_id"))
        }
      }
    }
    #expect(names.contains("line_items_targeting_json_is_json"))
    #expect(names.contains("campaigns_code_follows_id"))
  }

  @Test func `the plan of a campaign is watched from every side`() {
    let names = Set(invariants.map(\.name))
    #expect(
      names.isSuperset(of: [
        "flights_apart", "campaign_spans_flights", "bid_within_target", "budgets_add_up",
        "budgets_payable", "campaign_follows_title", "targeting_listed", "device_targets_listed",
      ]))
  }

  @Test func `targeting is judged by the same lists that targeting keys have`() throws {
    let invariant = try #require(invariants.first { $0.name == "targeting_listed" })
    for key in TargetingKey.allCases {
      for value in key.values?.values ?? [] {
        #expect(invariant.sql.contains("('\(key.rawValue)', '\(value)')"), "\(key) \(value)")
      }
    }
    #expect(invariant.sql.contains("k.key = 'GEO_REGION'"))
  }
}
