internal import Digest
internal import Lakehouse
internal import Parallel
internal import Registry
internal import Store
internal import Tables

/// What a finished layer is, found out on a thread of its own while the next one is built.
final class LayerDigests {
  private struct Facts: Sendable {
    var digests: [String: TableDigest] = [:]
    var isForeign: Bool?
  }

  private let database: Database
  private let options: LakehouseOptions
  private let mark: Int64
  /// True when bronze holds nothing but what this run takes in.
  private let beginsEmpty: Bool
  private var begun: [Later<Facts>] = []

  init(of database: Database, _ options: LakehouseOptions) throws {
    self.database = database
    self.options = options
    mark = try database.othersMark
    var filter = RowFilter()
    filter.limit = 1
    beginsEmpty = try database.rows(of: Registry.bronzeAdClickEventsRaw, where: filter).isEmpty
  }

  /// Begins with a layer that nothing changes any more in this run; a database without a file is left
  /// for its end, since it has no second connection.
  func begin(with layer: LakehouseLayer, after outcome: LakehouseOutcome) {
    guard layer != .gold, database.hasFile else { return }
    let (path, options) = (database.path, options)
    let known =
      beginsEmpty ? [Registry.bronzeAdClickEventsRaw.name: outcome.landed] : [:]
    begun.append(
      Later {
        let database = try Database(opening: path, for: .reading)
        var facts = Facts()
        for table in Self.tables(of: layer) {
          facts.digests[table.name] = try known[table.name] ?? database.digest(of: table)
        }
        if layer == .bronze { facts.isForeign = try LayerMaking.isForeign(options, database) }
        return facts
      })
  }

  private static func tables(of layer: LakehouseLayer) -> [Table] {
    switch layer {
    case .bronze: [Registry.bronzeAdClickEventsRaw, Registry.bronzeQuarantine]
    case .silver: [Registry.silverAdClickEventsClean]
    case .gold: []
    }
  }

  /// Waits for what was begun, so that a run which is stopped leaves no reader of its log behind.
  func abandon() {
    for layer in begun { _ = try? layer.value() }
    begun = []
  }

  /// What was found out, waiting for it; nothing of it holds where somebody else has written meanwhile.
  func finish() throws -> RunEnding {
    let facts = try begun.map { try $0.value() }
    let isAlone = try database.othersMark == mark
    let isForeign = isAlone ? facts.compactMap(\.isForeign).first : nil
    var ending = RunEnding(isForeign: try isForeign ?? LayerMaking.isForeign(options, database))
    for facts in facts where isAlone { ending.digests.merge(facts.digests) { $1 } }
    return ending
  }
}
