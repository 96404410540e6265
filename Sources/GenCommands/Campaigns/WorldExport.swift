internal import Arguments
internal import Diagnostics
internal import Export
internal import JSON
internal import Pipeline
internal import Registry
internal import Tables
internal import Terminal

/// A world that goes straight to files.
struct WorldExport {
  private let order: WorldOrder
  private let destination: WorldDestination
  private let arguments: ParsedArguments
  private let options: ExportOptions

  init(_ order: WorldOrder, _ destination: WorldDestination, _ arguments: ParsedArguments) {
    self.order = order
    self.destination = destination
    self.arguments = arguments
    options = ExportOptions(
      destination.format, compression: arguments[ExportCommand.compression],
      splitSize: arguments[ExportCommand.split].map { Int($0) })
  }

  func run(_ context: CommandContext) throws -> ExitStatus {
    try options.compression.require()
    let tables = try WorldCommand.tables(arguments, entities: false)
    let census = try WorldCensus(order, stopIfAsked: context.stopIfAsked)
    let files = WorldFiles(
      order, manner: WorldCommand.manner(arguments), census: census,
      stopIfAsked: CommandContext.stopIfAskedAnywhere)
    if let folder = destination.folder {
      try write(tables, to: folder, files, census, context)
    } else {
      try stream(tables, files, census, context)
    }
    return .done
  }

  private func write(
    _ tables: [Table], to folder: String, _ files: WorldFiles, _ census: WorldCensus,
    _ context: CommandContext
  ) throws {
    let sink = try FolderSink(folder, options, replacing: arguments[CreateWorld.force])
    let manifest = try following(census, context) { progress in
      try files.write(tables, to: sink, options) { progress.advance(by: $0) }
    }
    try FolderExport.tell(manifest, in: folder, context)
  }

  private func stream(
    _ tables: [Table], _ files: WorldFiles, _ census: WorldCensus, _ context: CommandContext
  ) throws {
    guard tables.count == 1, let table = tables.first, options.splitSize == nil else {
      throw Failure(
        .invalidInput, "standard output takes one table, whole",
        advice: "name one with --tables, without --split, or write to a folder")
    }
    try context.refuseJSON(
      "the answer is the table itself", advice: "write jsonl:-, or name a folder")
    let sink = try StreamSink(table, options) { try context.write($0) }
    _ = try following(census, context) { progress in
      try files.write(table, to: sink, options) { progress.advance(by: $0) }
    }
  }

  private func following<Result>(
    _ census: WorldCensus, _ context: CommandContext, _ work: (Progress) throws -> Result
  ) throws -> Result {
    try context.console.withProgress(
      "making \(order.spec.name)", total: Int(census.ownHours), unit: "hours", work)
  }
}
