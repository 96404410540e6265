internal import Diagnostics
internal import Registry
internal import Tables

/// Judges what a layer promises and keeps the verdicts in `gold_data_quality`.
struct Expectations {
  private let session: LakehouseSession

  private static let table = Registry.goldDataQuality

  init(_ session: LakehouseSession) { self.session = session }

  /// Judges a layer as it stands.
  /// - Returns: The broken promises that stop the layer.
  func judge(_ layer: LakehouseLayer) throws -> [LakehouseProblem] {
    try session.transaction {
      try session.run(
        "DELETE FROM main.\(Self.table.name) WHERE layer = ?", .text(layer.rawValue))
      try session.run(session.insert(Self.query(of: layer), into: Self.table))
    }
    return try session.rows(
      """
      SELECT expectation, table_name, rows_failed, rows_seen FROM main.\(Self.table.name)
      WHERE layer = ? AND severity = '\(ExpectationSeverity.error.rawValue)' AND rows_failed > 0
      ORDER BY expectation
      """, .text(layer.rawValue)
    ).map { cells in
      LakehouseProblem(
        sentence:
          "\(cells[1]) breaks its promise \(cells[0]): \(cells[2]) of \(cells[3]) are wrong",
        advice: "no later layer was built; see it with: gen list gold_data_quality",
        status: .violations)
    }
  }

  private static func query(of layer: LakehouseLayer) -> String {
    switch layer {
    case .bronze: LakehouseSQL.expectationsBronze
    case .silver: LakehouseSQL.expectationsSilver
    case .gold: LakehouseSQL.expectationsGold
    }
  }
}
