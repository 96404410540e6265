internal import Registry
package import Store
internal import Tables
package import Units

/// Brings campaigns forward when the database's as-of has moved: it only adds hours.
package struct Advancing {
  private let database: Database

  /// Advances campaigns of a database that is open for extending.
  package init(in database: Database) { self.database = database }

  /// Adds the hours between two instants to every campaign that was still running at the first.
  /// - Parameters:
  ///   - before: The as-of until now; hours that end by it are there.
  ///   - other: A campaign that was made just now and has its hours.
  /// - Returns: How many rows each table got.
  /// - Throws: What a rule or the environment refused.
  package func advance(
    from before: Instant, besides other: Int64? = nil
  ) throws -> [(table: String, count: Int64)] {
    let performance = PerformanceMaking(in: database)
    var counts: [(table: String, count: Int64)] = []
    for campaign in try database.rows(of: Registry.campaigns) {
      guard let id = campaign["id"].integer, id != other,
        let lastDay = campaign["end_date"].text,
        (try CivilDate(parsing: lastDay) + 1).start > before,
        try performance.hasHours(ofCampaign: id) || !performance.hasBegun(campaign, before)
      else { continue }
      counts += try performance.make(ofCampaign: id, after: before)
    }
    return counts
  }
}
