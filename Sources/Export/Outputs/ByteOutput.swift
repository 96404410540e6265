/// Where the bytes of one file, or one stream, go.
protocol ByteOutput: AnyObject {
  /// How many bytes have gone there.
  var count: Int { get }
  /// Takes bytes.
  func write(_ bytes: Span<UInt8>) throws
  /// Takes what is left, and gives a file its name; one that is dropped before leaves nothing behind.
  func finish() throws
}
