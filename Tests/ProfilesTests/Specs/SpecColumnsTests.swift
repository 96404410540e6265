import Diagnostics
import Registry
import Tables
import Testing

@testable import Profiles

/// The keys that users write come from the tables.
struct SpecColumnsTests {
  @Test func `every column that a user may give has a key`() {
    let types: [(SpecType, Table, exceptions: Set<String>)] = [
      (.advertiser, Registry.advertisers, []),
      (.campaign, Registry.campaigns, ["advertiser_id", "start_date", "end_date"]),
      (.lineItem, Registry.lineItems, ["campaign_id"]),
      (.creative, Registry.creatives, ["line_item_id"]),
      (.frequencyCap, Registry.frequencyCaps, ["line_item_id"]),
      (.budget, Registry.budgets, ["campaign_id"]),
      (.budgetChange, Registry.budgetChanges, ["campaign_id"]),
      (.statusChange, Registry.statusChanges, ["entity", "entity_id"]),
    ]
    for (type, table, exceptions) in types {
      let columns = table.columns.filter { $0.input.contains(.create) }.map(\.name)
      let keys = Set(type.keys.compactMap(\.column))
      #expect(keys == Set(columns).subtracting(exceptions), "\(table.name)")
    }
  }

  @Test func `a new column brings its key under the friendliest name`() {
    let table = Table(
      "things", .entity, "A thing.",
      columns: [
        .id(), .money("fee_micros", "A fee.", .range(1, nil), input: .create),
        .reference("market_id", to: "markets", "A market.", input: .create),
        .reference("campaign_id", to: "campaigns", "Its campaign.", input: .create),
        .json("extra_json", "More.", input: .create), .text("internal", "Not to be given."),
      ])
    let keys = SpecKey.columns(of: table)
    #expect(keys.map(\.name) == ["fee", "market", "extra"])
    #expect(keys.map(\.column) == ["fee_micros", "market_id", "extra_json"])
    #expect(keys.map(\.aliases) == [[], [], ["extra_json"]])
  }

  @Test func `targeting keys are the whitelist of the registry`() {
    #expect(SpecType.targeting.keys.map(\.name) == TargetingKey.allCases.map(\.rawValue))
    #expect(SpecType.deviceTargets.keys.map(\.name) == ["PLATFORM", "BROWSER"])
  }

  @Test func `every finding code is lower case, has a sentence and is named once`() {
    let codes = ProfileCode.catalogue
    #expect(Set(codes.map(\.name)).count == codes.count)
    for code in codes {
      #expect(code.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(code.summary.hasSuffix("."))
    }
  }
}
