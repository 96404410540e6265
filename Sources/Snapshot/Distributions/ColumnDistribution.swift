internal import SQLite

/// What the values of one column look like, whatever rows they stand in.
package struct ColumnDistribution: Hashable, Sendable {
  /// The rows.
  package let count: Int64
  /// The rows without a value.
  package let nulls: Int64
  /// How many different values there are.
  package let distinct: Int64
  /// The mean of the numbers; nothing where there are none.
  package let mean: Double?
  /// The numbers below which the shares of `ranks` lie; empty where there are none.
  package let quantiles: [Double]

  /// The shares of which quantiles are told: the ends, tenths at the ends, quarters.
  package static let ranks = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

  /// The share of rows without a value.
  package var nullShare: Double { count == 0 ? 0 : Double(nulls) / Double(count) }

  /// Reads the values of a column.
  init(of column: String, in table: String, _ connection: Connection) throws {
    let (name, place) = (SQLName.quoted(column), SQLName.quoted(table))
    var statement = try connection.prepare(
      """
      SELECT count(*), count(\(name)), count(DISTINCT \(name)),
        avg(CASE WHEN typeof(\(name)) IN ('integer', 'real') THEN \(name) END)
      FROM \(place)
      """)
    _ = try statement.step()
    count = statement.integer(at: 0)
    nulls = count - statement.integer(at: 1)
    distinct = statement.integer(at: 2)
    mean = statement.isNull(at: 3) ? nil : statement.real(at: 3)
    quantiles = try Self.quantiles(Self.ranks, of: name, in: place, connection)
  }

  /// The numbers at some shares of the sorted column, each one that occurs.
  static func quantiles(
    _ ranks: [Double], of column: String, in table: String, _ connection: Connection
  ) throws -> [Double] {
    let numbers = "FROM \(table) WHERE typeof(\(column)) IN ('integer', 'real')"
    let total = try connection.integer("SELECT count(*) \(numbers)") ?? 0
    guard total > 0 else { return [] }
    let wanted = ranks.map { Int64((Double(total - 1) * $0).rounded(.down)) }
    var statement = try connection.prepare("SELECT \(column) \(numbers) ORDER BY \(column)")
    var (found, place): ([Double], Int64) = ([], 0)
    while found.count < wanted.count, try statement.step() {
      while found.count < wanted.count, wanted[found.count] == place {
        found.append(statement.real(at: 0))
      }
      place += 1
    }
    return found
  }
}
