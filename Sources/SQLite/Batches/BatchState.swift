/// The batch that SQLite is reading; empty between two batches.
@unsafe
struct BatchState {
  var slots: UnsafeMutablePointer<BatchSlot>
  var rowCount = 0
  /// Where the last reading stopped.
  var row = 0
  let columnCount: Int
}
