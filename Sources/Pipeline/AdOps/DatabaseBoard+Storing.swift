package import AdOps
internal import Registry
internal import Store
internal import Tables

/// What is written down.
extension DatabaseBoard {
  /// Stores what is written about several tickets; where that fails, about one after the other.
  package mutating func store(
    _ entries: [[BoardEntry]], ifUnchanged: Bool
  ) -> [Result<Int64?, any Error>]? {
    var hasBegun = false
    do {
      return try database.unitOfWork {
        hasBegun = true
        if ifUnchanged, try database.othersMark != mark { return nil }
        return try write(entries).map { .success($0) }
      }
    } catch {
      guard hasBegun, entries.count > 1 else { return entries.map { _ in .failure(error) } }
      return entries.map { entries in Result { try storeAlone(entries) } }
    }
  }

  /// Stores a move.
  package func record(_ change: TicketChange) throws { _ = try storeAlone([.move(change)]) }

  private func storeAlone(_ entries: [BoardEntry]) throws -> Int64? {
    try database.unitOfWork { try write([entries])[0] }
  }

  /// Writes the entries of each ticket, and gives the numbers of the calls that are intended.
  private func write(_ entries: [[BoardEntry]]) throws -> [Int64?] {
    var writing = BoardWriting(database, sink)
    let intended = try entries.map { try writing.take($0) }
    try writing.finish()
    return intended
  }
}
