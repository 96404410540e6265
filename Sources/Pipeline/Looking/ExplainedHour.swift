internal import Diagnostics
internal import Registry
package import Simulate
package import Store
package import Tables
package import Units

/// One stored hour of a line item, and why it came out so.
package struct ExplainedHour: Sendable {
  /// The factors of the hour.
  package let explanation: HourExplanation
  /// The hour as it is stored.
  package let stored: Row

  /// Explains an hour of a database that is open for reading.
  ///
  /// - Complexity: O(hours of the line item before it).
  /// - Throws: A `Failure` where there is no such line item, or it has no such hour.
  package init(lineItem id: Int64, hour: Hour, in database: Database) throws {
    guard let line = try database.row(of: Registry.lineItems, key: [.integer(id)]) else {
      throw Failure(
        .notFound, "there is no line item \(id)", advice: "see them with: gen list line_items")
    }
    let campaign = line.number("campaign_id")
    let key: [Value] = [.integer(id), .text(hour.description)]
    guard let stored = try database.row(of: Registry.campaignPerformance, key: key) else {
      throw try Self.missing(hour, of: line, in: database)
    }
    let plan = try PlanReader(database).plan(ofCampaign: campaign)
    let asOf = try SimulatedClock.now(in: database)
    var workspace = SimulationWorkspace()
    let found = CampaignSimulation(plan, asOf: asOf).explain(
      lineItem: Identifier(id), hour: hour, workspace: &workspace)
    guard let found else { throw try Self.missing(hour, of: line, in: database) }
    explanation = found
    self.stored = stored
  }

  /// Columns whose stored value is not the explained one, since rows were changed after the hours
  /// were made.
  package var differences: [String] {
    explanation.factors.compactMap { factor in
      guard let name = factor.column, let value = stored[name].integer else { return nil }
      return Double(value) == factor.value ? nil : name
    }
  }

  private static func missing(_ hour: Hour, of line: Row, in database: Database) throws -> Failure {
    let id = line.number("id")
    let filter = RowFilter(["line_item_id": .integer(id)])
    guard try database.count(of: Registry.campaignPerformance, where: filter) > 0 else {
      return Failure(
        .notFound, "no hours of line item \(id) are stored",
        advice: "make them with: gen generate-performance --campaign-id "
          + line["campaign_id"].description)
    }
    var flights = filter
    flights.order = "start_date"
    let spans = try database.rows(of: Registry.flights, where: flights).map {
      "\($0.words("start_date")) to \($0.words("end_date"))"
    }
    let asOf = try SimulatedClock.now(in: database)
    return Failure(
      .notFound, "line item \(id) has no hour \(hour)",
      advice:
        "it runs from \(spans.joined(separator: ", ")), days of UTC, and the database stands at "
        + "\(asOf)")
  }
}
