import Registry
import Simulate
import Testing
import Units

/// Parts of the work on a campaign: one line item, or some tables.
@Suite struct PartTests {
  static let end = Plans.date(2025, 9, 11).start

  @Test(arguments: [BudgetType.lifetime, .daily])
  func `line items that share budgets write what the campaign writes`(
    budgetType: BudgetType
  ) throws {
    let plan = AdvanceTests.eventful(budgetType)
    let whole = try AdvanceTests.sums(plan, [Self.end])
    let shared = SharedBudgets()
    var sink = TableSums()
    var workspace = SimulationWorkspace()
    var labels: [IncidentLabel] = []
    // The last first: whichever comes first finds the budgets of all.
    for place in plan.lineItems.indices.reversed() {
      labels += try CampaignSimulation(plan, asOf: Self.end, sharing: shared)
        .run(lineItem: place, into: &sink, workspace: &workspace)
    }
    #expect(sink.texts == whole.0)
    #expect(labels == whole.1)
  }

  @Test func `labels are found where they are wanted, and change no row`() throws {
    let plan = AdvanceTests.eventful(.lifetime)
    var found: [(rows: [String: String], labels: [IncidentLabel])] = []
    for tables in [DeliveryTables.performance, [.performance, .incidents]] {
      var sink = TableSums()
      var workspace = SimulationWorkspace()
      let labels = try CampaignSimulation(plan, asOf: Self.end, tables: tables)
        .run(into: &sink, workspace: &workspace)
      found.append((sink.texts, labels))
    }
    #expect(found[0].rows == found[1].rows)
    #expect(found[0].labels.isEmpty)
    #expect(found[1].labels == (try AdvanceTests.sums(plan, [Self.end])).1)
    #expect(!found[1].labels[0].caused.isEmpty)
  }
}
