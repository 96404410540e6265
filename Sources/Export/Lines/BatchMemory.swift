internal import Tables

/// The memory of a batch, and of all else that a loop over its rows needs, lent for that loop.
///
/// The columns were compared with the size of the memory before.
@safe
struct BatchMemory: ~Copyable {
  private let columns: Columns
  private let offsets: UnsafePointer<Int>
  private let absences: UnsafePointer<Int>
  private let days: UnsafeMutablePointer<LineCursor.Day>
  /// What stands before each cell.
  let beginnings: LineBeginnings

  /// Lends the memory of a batch that is being read; there is a day for each cell.
  static func lend(
    _ batch: borrowing RecordBatch, _ reading: borrowing BatchReading, _ layout: LineLayout,
    _ days: inout [LineCursor.Day], _ body: (borrowing BatchMemory) -> Void
  ) {
    unsafe batch.integers.withUnsafeBufferPointer { integers in
      unsafe batch.reals.withUnsafeBufferPointer { reals in
        unsafe batch.absences.withUnsafeBufferPointer { marks in
          unsafe lend(
            Columns(
              integers: integers.baseAddress, reals: reals.baseAddress, marks: marks.baseAddress),
            reading, layout, &days, body)
        }
      }
    }
  }

  /// The memory of the batch itself.
  @unsafe
  private struct Columns {
    let integers: UnsafePointer<Int64>?
    let reals: UnsafePointer<Double>?
    let marks: UnsafePointer<UInt8>?
  }

  private static func lend(
    _ columns: Columns, _ reading: borrowing BatchReading, _ layout: LineLayout,
    _ days: inout [LineCursor.Day], _ body: (borrowing BatchMemory) -> Void
  ) {
    unsafe reading.offsets.withUnsafeBufferPointer { offsets in
      unsafe reading.absences.withUnsafeBufferPointer { absences in
        unsafe days.withUnsafeMutableBufferPointer { days in
          layout.withBeginnings { beginnings in
            guard let offsets = offsets.baseAddress, let absences = absences.baseAddress,
              let days = days.baseAddress
            else { return }
            unsafe body(
              BatchMemory(
                columns: columns, offsets: offsets, absences: absences, days: days,
                beginnings: beginnings))
          }
        }
      }
    }
  }

  /// The whole number of a cell.
  @inline(__always)
  func integer(_ cell: Int, _ row: Int) -> Int64 {
    unsafe columns.integers.unsafelyUnwrapped[offsets[cell] &+ row]
  }

  /// The floating-point number of a cell.
  @inline(__always)
  func real(_ cell: Int, _ row: Int) -> Double {
    unsafe columns.reals.unsafelyUnwrapped[offsets[cell] &+ row]
  }

  /// True where a cell has no value.
  @inline(__always)
  func isAbsent(_ cell: Int, _ row: Int) -> Bool {
    let start = unsafe absences[cell]
    return unsafe start >= 0 && columns.marks.unsafelyUnwrapped[start &+ row] != 0
  }

  /// The day that a cell had when it was written last.
  @inline(__always)
  func withDay(_ cell: Int, _ body: (inout LineCursor.Day) -> Void) { unsafe body(&days[cell]) }
}
