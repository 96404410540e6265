internal import Diagnostics
internal import Registry
internal import Store
internal import Tables

/// Judges what a layer promises and keeps the verdicts in `gold_data_quality`.
struct Expectations {
  private let session: LakehouseSession

  private static let table = Registry.goldDataQuality

  init(_ session: LakehouseSession) { self.session = session }

  /// The verdicts on a layer as it stands.
  func verdicts(on layer: LakehouseLayer) throws -> [Row] {
    try session.rows(Self.query(of: layer)).map { Row(Self.table, values: $0) }
  }

  /// Keeps the verdicts on a layer instead of those before.
  func keep(_ verdicts: [Row], of layer: LakehouseLayer) throws {
    try session.run(
      "DELETE FROM main.\(Self.table.name) WHERE layer = ?", .text(layer.rawValue))
    try session.announce("\(verdicts.count) rows of \(Self.table.name)")
    try session.database.insert(verdicts)
  }

  /// The broken promises that stop the layer.
  static func problems(in verdicts: [Row]) -> [LakehouseProblem] {
    verdicts.filter {
      $0["severity"] == .text(ExpectationSeverity.error.rawValue) && $0["rows_failed"] != 0
    }.sorted { $0["expectation"].description < $1["expectation"].description }.map { row in
      LakehouseProblem(
        sentence: "\(row["table_name"]) breaks its promise \(row["expectation"]): "
          + "\(row["rows_failed"]) of \(row["rows_seen"]) are wrong",
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
