internal import Chance
internal import SQLite

/// The population stability index: how far the shares of two columns' values have moved apart.
///
/// Σ (b − a) · ln(b ÷ a) over tenths of the first column, or over its values where they are few. Below
/// 0.1 nobody notices, above 0.25 it is another population.
enum StabilityIndex {
  /// Shares of nothing are taken for this, so that the logarithm exists.
  private static let leastShare = 1e-4
  /// More different values than these are no categories.
  private static let mostCategories: Int64 = 100
  private static let fewNumbers: Int64 = 20

  /// The index of two columns; nothing where values are too many to be categories, or there are none.
  static func value(
    of column: String, in table: String, _ left: Connection, _ right: Connection,
    _ before: ColumnDistribution, _ after: ColumnDistribution
  ) throws -> Double? {
    guard before.count > 0, after.count > 0 else { return nil }
    let (name, place) = (SQLName.quoted(column), SQLName.quoted(table))
    let most = max(before.distinct, after.distinct)
    let isNumeric = before.mean != nil && after.mean != nil
    if most <= (isNumeric ? fewNumbers : mostCategories) {
      let first = try categories(name, place, left)
      let second = try categories(name, place, right)
      let keys = Set(first.keys).union(second.keys).sorted { "\($0)" < "\($1)" }
      return index(keys.map { (first[$0] ?? 0, second[$0] ?? 0) }, before.count, after.count)
    }
    guard isNumeric else { return nil }
    let tenths = (1...9).map { Double($0) / 10 }
    var cuts: [Double] = []
    for cut in try ColumnDistribution.quantiles(tenths, of: name, in: place, left)
    where cut != cuts.last { cuts.append(cut) }
    let (first, second) = (
      try bins(cuts, name, place, left, before), try bins(cuts, name, place, right, after)
    )
    return index(Array(zip(first, second)), before.count, after.count)
  }

  private static func index(
    _ counts: [(Int64, Int64)], _ before: Int64, _ after: Int64
  ) -> Double {
    counts.reduce(0) { sum, pair in
      let first = max(Double(pair.0) / Double(before), leastShare)
      let second = max(Double(pair.1) / Double(after), leastShare)
      return sum + (second - first) * Elementary.log(second / first)
    }
  }

  private static func categories(
    _ column: String, _ table: String, _ connection: Connection
  ) throws -> [Cell: Int64] {
    var statement = try connection.prepare(
      "SELECT \(column), count(*) FROM \(table) GROUP BY 1")
    var counts: [Cell: Int64] = [:]
    while try statement.step() { counts[Cell(statement, at: 0)] = statement.integer(at: 1) }
    return counts
  }

  /// How many numbers lie up to each cut and beyond the last; rows without one are a bin of their own.
  private static func bins(
    _ cuts: [Double], _ column: String, _ table: String, _ connection: Connection,
    _ distribution: ColumnDistribution
  ) throws -> [Int64] {
    let sums = cuts.map { "total(\(column) <= \($0))" }
    var statement = try connection.prepare(
      "SELECT count(\(column)), \(sums.joined(separator: ", ")) FROM \(table) "
        + "WHERE typeof(\(column)) IN ('integer', 'real')")
    guard !cuts.isEmpty, try statement.step() else { return [distribution.count] }
    var (bins, below): ([Int64], Int64) = ([], 0)
    for index in cuts.indices {
      let upTo = Int64(statement.real(at: index + 1))
      bins.append(upTo - below)
      below = upTo
    }
    let numbers = statement.integer(at: 0)
    return bins + [numbers - below, distribution.count - numbers]
  }
}
