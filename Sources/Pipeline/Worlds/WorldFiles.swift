package import Export
internal import JSON
internal import Registry
package import Tables

/// Makes a world straight into files, without a database.
package struct WorldFiles {
  private let order: WorldOrder
  private let manner: WorldMaking.Manner
  private let census: WorldCensus
  private let stopIfAsked: @Sendable () throws -> Void

  /// Prepares a world that was counted.
  package init(
    _ order: WorldOrder, manner: WorldMaking.Manner, census: WorldCensus,
    stopIfAsked: @escaping @Sendable () throws -> Void
  ) {
    self.order = order
    self.manner = manner
    self.census = census
    self.stopIfAsked = stopIfAsked
  }

  private var holdsEntities: Bool { order.shard.number == 1 }

  /// Writes the wanted tables into a folder, and the manifest last.
  package func write(
    _ tables: [Table], to sink: FolderSink, _ options: ExportOptions, progress: (Int) -> Void
  ) throws -> ExportManifest {
    var options = options
    options.isDigested = false
    var target = FolderTarget(sink, options, tables: tables, holdsEntities: holdsEntities)
    let outcome = try making(tables).make(into: &target, census: census, progress: progress)
    return try sink.finish(content: content, digests: outcome.digests)
  }

  /// Writes one table to a stream.
  package func write(
    _ table: Table, to sink: StreamSink, _ options: ExportOptions, progress: (Int) -> Void
  ) throws -> ExportedTable {
    var options = options
    options.isDigested = false
    var target = StreamTarget(sink, options, table: table, holdsEntities: holdsEntities)
    _ = try making([table]).make(into: &target, census: census, progress: progress)
    return try sink.finish(as: "-")
  }

  private func making(_ tables: [Table]) -> WorldMaking {
    WorldMaking(order, tables: tables, manner: manner, stopIfAsked: stopIfAsked)
  }

  /// What determines the content: the run, as the manifest of a database keeps it.
  private var content: JSONObject {
    JSONObject(uniqueMembers: [("runs", .array([order.run.row(1).json()]))])
  }
}
