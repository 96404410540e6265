internal import CSQLite

/// The calls through which SQLite reads a batch.
enum BatchCallbacks {
  /// A table that is there without being created, and can only be read.
  static var module: sqlite3_module {
    var module = sqlite3_module()
    unsafe module.xConnect = { connection, state, _, _, table, _ in
      unsafe BatchCallbacks.connect(connection, state, table)
    }
    unsafe module.xDisconnect = { table in
      unsafe UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: BatchCallbacks.Table.self)
        .deallocate()
      return SQLITE_OK
    }
    unsafe module.xBestIndex = { _, plan in
      unsafe plan?.pointee.estimatedRows = 1_000
      return SQLITE_OK
    }
    unsafe module.xOpen = { table, cursor in unsafe BatchCallbacks.open(table, cursor) }
    unsafe module.xClose = { cursor in
      unsafe BatchCallbacks.close(cursor)
      return SQLITE_OK
    }
    unsafe module.xFilter = { cursor, _, _, _, _ in
      unsafe cursor.map { unsafe BatchCallbacks.start($0) }
      return SQLITE_OK
    }
    unsafe module.xNext = { cursor in
      unsafe cursor.map { unsafe BatchCallbacks.body(of: $0).pointee.row &+= 1 }
      return SQLITE_OK
    }
    unsafe module.xEof = { cursor in
      guard let cursor = unsafe cursor else { return 1 }
      let body = unsafe BatchCallbacks.body(of: cursor)
      return unsafe body.pointee.row < body.pointee.rowCount ? 0 : 1
    }
    unsafe module.xRowid = { cursor, number in
      guard let cursor = unsafe cursor else { return SQLITE_ERROR }
      unsafe number?.pointee = Int64(BatchCallbacks.body(of: cursor).pointee.row)
      return SQLITE_OK
    }
    unsafe module.xColumn = { cursor, context, column in
      guard let cursor = unsafe cursor else { return SQLITE_ERROR }
      unsafe BatchCallbacks.value(BatchCallbacks.body(of: cursor), context, column)
      return SQLITE_OK
    }
    return module
  }

  /// SQLite knows the first field and allocates nothing itself.
  @unsafe
  private struct Table {
    var base = unsafe sqlite3_vtab()
    let state: UnsafeMutablePointer<BatchState>
  }

  @unsafe
  private struct Cursor {
    var base = unsafe sqlite3_vtab_cursor()
    let state: UnsafeMutablePointer<BatchState>
    let slots: UnsafeMutablePointer<BatchSlot>
    var row = 0
    var rowCount = 0
  }

  private static func body(
    of cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>
  ) -> UnsafeMutablePointer<Cursor> {
    unsafe UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: Cursor.self)
  }

  private static func connect(
    _ connection: OpaquePointer?, _ state: UnsafeMutableRawPointer?,
    _ result: UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab>?>?
  ) -> Int32 {
    guard let state = unsafe state?.assumingMemoryBound(to: BatchState.self) else {
      return SQLITE_ERROR
    }
    let columns = unsafe (0..<state.pointee.columnCount).map { "c\($0)" }
    var code = unsafe sqlite3_declare_vtab(
      connection, "CREATE TABLE batch (\(columns.joined(separator: ", ")))")
    if code == SQLITE_OK { code = unsafe gen_sqlite_vtab_direct_only(connection) }
    guard code == SQLITE_OK else { return code }
    let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
    unsafe table.initialize(to: Table(state: state))
    unsafe result?.pointee = UnsafeMutableRawPointer(table).assumingMemoryBound(
      to: sqlite3_vtab.self)
    return SQLITE_OK
  }

  private static func open(
    _ table: UnsafeMutablePointer<sqlite3_vtab>?,
    _ result: UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab_cursor>?>?
  ) -> Int32 {
    guard let table = unsafe UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: Table.self)
    else { return SQLITE_ERROR }
    let state = unsafe table.pointee.state
    let cursor = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
    unsafe cursor.initialize(to: Cursor(state: state, slots: state.pointee.slots))
    unsafe result?.pointee = UnsafeMutableRawPointer(cursor).assumingMemoryBound(
      to: sqlite3_vtab_cursor.self)
    return SQLITE_OK
  }

  private static func start(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>) {
    let body = unsafe body(of: cursor)
    unsafe body.pointee.row = 0
    unsafe body.pointee.rowCount = body.pointee.state.pointee.rowCount
  }

  private static func close(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) {
    guard let cursor = unsafe cursor else { return }
    let body = unsafe body(of: cursor)
    unsafe body.pointee.state.pointee.row = body.pointee.row
    unsafe body.deallocate()
  }

  /// Hands over one value; not doing so hands over NULL.
  private static func value(
    _ cursor: UnsafeMutablePointer<Cursor>, _ context: OpaquePointer?, _ column: Int32
  ) {
    let row = unsafe cursor.pointee.row
    let slot = unsafe cursor.pointee.slots + Int(column)
    if let absences = unsafe slot.pointee.absences, unsafe absences[row] != 0 { return }
    let values = unsafe slot.pointee.values
    switch unsafe slot.pointee.kind {
    case .integer:
      unsafe sqlite3_result_int64(
        context, values.load(fromByteOffset: row &* 8, as: Int64.self))
    case .real:
      unsafe sqlite3_result_double(
        context, values.load(fromByteOffset: row &* 8, as: Double.self))
    case .fixedText:
      let length = unsafe slot.pointee.length
      let text = unsafe values + row &* Int(length)
      unsafe sqlite3_result_text(context, text.assumingMemoryBound(to: CChar.self), length, nil)
    case .numberedText:
      let number = unsafe Int(values.load(fromByteOffset: row &* 8, as: Int64.self))
      let pieces = unsafe slot.pointee.pieces
      precondition(pieces.indices.contains(number), "a text's number is out of range")
      let piece = unsafe pieces[number]
      unsafe sqlite3_result_text(context, piece.start, piece.length, nil)
    }
  }
}
