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
