internal import Files
internal import Parallel
internal import Registry
internal import Store
internal import Tables

/// A finished layer that is judged by a connection of its own, while the next layer is begun.
final class LayerJudgement {
  let layer: LakehouseLayer
  private var verdicts: Ahead<LakehouseLayer?, [Row]>?

  /// Begins to judge; nothing for a database without a file, since it has no second connection.
  init?(of layer: LakehouseLayer, in database: Database, _ options: LakehouseOptions) {
    guard FileSystem.exists(database.path) else { return nil }
    self.layer = layer
    let path = database.path
    verdicts = Ahead(Optional(layer)) { layer in
      try layer.take().map { layer in
        let session = LakehouseSession(try Database(opening: path, for: .reading)) { _ in }
        try HostRelations.create(options, session)
        return try Expectations(session).verdicts(on: layer)
      }
    }
  }

  /// The verdicts, waiting for them; none where they were taken already.
  func take() throws -> [Row] { try verdicts.take()?.next() ?? [] }
}
