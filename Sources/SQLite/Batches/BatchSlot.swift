/// A column of the batch that SQLite is reading.
@unsafe
struct BatchSlot {
  enum Kind: UInt8 {
    case integer
    case real
    /// Texts of one length, one after the other.
    case fixedText
    /// Numbers of pieces of text.
    case numberedText
  }

  var kind: Kind
  /// The length of a fixed text in bytes.
  var length: Int32 = 0
  /// The first row's value.
  var values: UnsafeRawPointer
  /// The first row's mark; missing for a column that always has values.
  var absences: UnsafePointer<UInt8>?
  /// The pieces of text that are numbered.
  var pieces = unsafe UnsafeBufferPointer<TextPiece>(start: nil, count: 0)
}

/// The batch that SQLite is reading; empty between two batches.
@unsafe
struct BatchState {
  var slots: UnsafeMutablePointer<BatchSlot>
  var rowCount = 0
  /// Where the last reading stopped.
  var row = 0
  let columnCount: Int
}

/// The arrays of a batch, as long as they are lent.
@unsafe
struct BatchArrays {
  let count: Int
  let integers: UnsafeBufferPointer<Int64>
  let reals: UnsafeBufferPointer<Double>
  let absences: UnsafeBufferPointer<UInt8>
}
