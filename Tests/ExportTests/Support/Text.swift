import Export
import Tables

extension TableLines {
  /// The lines as text, with the header where the format has one.
  var text: String { String(decoding: header + bytes, as: UTF8.self) }

  /// The bytes of the lines.
  var bytes: [UInt8] { withBytes { span in span.indices.map { span[$0] } } }
}
