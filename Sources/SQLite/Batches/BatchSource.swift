internal import CSQLite

/// A virtual table over the arrays of a batch.
///
/// SQLite reads its memory from `init` until `deinit`, when the statement that reads it is gone;
/// the callbacks belong to the connection.
@safe
final class BatchSource {
  /// What a column needs besides the batch's arrays.
  private enum Texts {
    case none
    case calendar(CalendarTexts)
    case choice(TextPieces)
    case batch
  }

  /// The virtual table's name.
  let name: String
  private let connection: Connection
  private let texts: [Texts]
  private let batchTexts = TextPieces()
  private let state: UnsafeMutablePointer<BatchState>
  private var shownRows = 0

  init(_ columns: [BatchColumn], of connection: Connection) throws(SQLiteError) {
    self.connection = connection
    connection.batchSources += 1
    name = "gen_batch_\(connection.batchSources)"
    texts = columns.map { column in
      switch column.kind {
      case .integer, .real: .none
      case .timestamp: .calendar(CalendarTexts(dates: false))
      case .date: .calendar(CalendarTexts(dates: true))
      case .choice(let texts): .choice(TextPieces(texts))
      case .text: .batch
      }
    }
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(
      to: BatchState(slots: .allocate(capacity: columns.count), columnCount: columns.count))
    try connection.check(
      unsafe sqlite3_create_module_v2(
        connection.open, name, connection.batchModule.address, state, nil))
  }

  deinit {
    if !connection.isClosed {
      unsafe sqlite3_create_module_v2(connection.handle, name, nil, nil, nil)
    }
    unsafe state.pointee.slots.deallocate()
    unsafe state.deallocate()
  }

  /// The row at which the last reading stopped before the end.
  var refusedRow: Int? {
    unsafe state.pointee.row < shownRows ? state.pointee.row : nil
  }

  /// Shows a batch to SQLite until `hide()`.
  func show(
    _ batch: BatchArrays, _ columns: [BatchColumn], _ places: [BatchPlace], texts: [String]
  ) {
    batchTexts.replace(by: texts)
    for (number, place) in places.enumerated() {
      let slot = unsafe slot(columns[number].kind, self.texts[number], place, batch)
      unsafe (state.pointee.slots + number).initialize(to: slot)
    }
    unsafe state.pointee.row = 0
    unsafe state.pointee.rowCount = batch.count
    unsafe shownRows = batch.count
  }

  /// Takes the batch away again.
  func hide() { unsafe state.pointee.rowCount = 0 }

  private func slot(
    _ kind: BatchColumn.Kind, _ texts: Texts, _ place: BatchPlace, _ batch: BatchArrays
  ) -> BatchSlot {
    let marks = unsafe place.absence.map { unsafe Self.address(of: $0, in: batch.absences) }
    guard kind != .real else {
      return unsafe BatchSlot(
        kind: .real, values: Self.address(of: place.value, in: batch.reals), absences: marks)
    }
    let values = unsafe Self.address(of: place.value, in: batch.integers)
    switch texts {
    case .none:
      return unsafe BatchSlot(kind: .integer, values: values, absences: marks)
    case .calendar(let texts):
      let written = unsafe texts.write(
        UnsafeBufferPointer(start: values, count: batch.count), absences: marks)
      return unsafe BatchSlot(
        kind: .fixedText, length: Int32(texts.length), values: written, absences: marks)
    case .choice(let texts):
      return unsafe BatchSlot(
        kind: .numberedText, values: values, absences: marks, pieces: texts.all)
    case .batch:
      return unsafe BatchSlot(
        kind: .numberedText, values: values, absences: marks, pieces: batchTexts.all)
    }
  }

  /// A column that has rows has an array; both were looked at before.
  private static func address<Element>(
    of place: Int, in array: UnsafeBufferPointer<Element>
  ) -> UnsafePointer<Element> {
    guard let start = array.baseAddress else { preconditionFailure("a column without values") }
    return unsafe start + place
  }
}
