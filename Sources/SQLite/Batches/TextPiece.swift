/// A text that stays where it is in memory.
@unsafe
struct TextPiece {
  var start: UnsafePointer<CChar>
  var length: Int32
}
