import Export
import Tables

extension TableLines {
  /// The lines as text, with the header where the format has one.
  var text: String { String(decoding: header + bytes, as: UTF8.self) }

  /// The bytes of the lines.
  var bytes: [UInt8] { withBytes { $0.array } }
}

extension Span<UInt8> {
  /// A copy of the bytes.
  var array: [UInt8] { unsafe withUnsafeBufferPointer { unsafe Array($0) } }
}
