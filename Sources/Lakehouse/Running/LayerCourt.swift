internal import Parallel
internal import Registry
internal import Store
internal import Tables

/// Judges each finished layer while the next one is begun, of which nothing is stored before the verdict.
final class LayerCourt {
  private let session: LakehouseSession
  private let options: LakehouseOptions
  private var pending: (layer: LakehouseLayer, verdicts: Later<[Row]>)?
  private var judged: [LakehouseLayer] = []

  init(_ session: LakehouseSession, _ options: LakehouseOptions) {
    (self.session, self.options) = (session, options)
    session.beforeStoring = { try self.settle() }
  }

  /// Begins to judge a layer, or judges it at once where no other follows.
  func begin(with layer: LakehouseLayer, isLast: Bool) throws {
    let path = session.database.path
    guard !isLast, session.database.hasFile else {
      let verdicts = try Expectations(session).verdicts(on: layer)
      return try session.transaction { try decide(layer, verdicts) }
    }
    let verdicts = Later { [options] in
      let session = LakehouseSession(try Database(opening: path, for: .reading)) { _ in }
      try HostRelations.create(options, session)
      return try Expectations(session).verdicts(on: layer)
    }
    pending = (layer, verdicts)
  }

  /// Waits for what is being judged.
  /// - Returns: The layers that were judged well since this was asked last.
  /// - Throws: A `BrokenLayer`.
  func end() throws -> [LakehouseLayer] {
    if pending != nil { try session.transaction {} }
    defer { judged = [] }
    return judged
  }

  /// Ends its work, whatever it was at: a run that is stopped leaves no reader of its log behind.
  func adjourn() {
    session.beforeStoring = {}
    _ = try? pending?.verdicts.value()
    pending = nil
  }

  private func settle() throws {
    guard let (layer, verdicts) = pending else { return }
    pending = nil
    try decide(layer, verdicts.value())
  }

  private func decide(_ layer: LakehouseLayer, _ verdicts: [Row]) throws {
    guard Expectations.problems(in: verdicts).isEmpty else {
      throw BrokenLayer(layer: layer, verdicts: verdicts)
    }
    try Expectations(session).keep(verdicts, of: layer)
    judged.append(layer)
  }
}

/// A layer has broken a promise, so that nothing is built upon it.
struct BrokenLayer: Error {
  let layer: LakehouseLayer
  let verdicts: [Row]
}
