extension JSONValue: CustomStringConvertible {
  /// The bytes of the value alone, without a final newline; equal values give equal bytes.
  package func bytes(layout: JSONLayout = .compact, keys: JSONKeyOrder = .given) -> [UInt8] {
    var writer = JSONWriter(layout: layout, keys: keys)
    writer.value(self)
    return writer.bytes
  }

  /// The same as text.
  package func text(layout: JSONLayout = .compact, keys: JSONKeyOrder = .given) -> String {
    String(decoding: bytes(layout: layout, keys: keys), as: UTF8.self)
  }

  /// What is hashed and compared: compact, with the keys of every object sorted.
  ///
  /// Digits of numbers are kept as they are, so `1.0` and `1.00` give different bytes.
  package var canonicalBytes: [UInt8] { bytes(layout: .compact, keys: .sorted) }

  /// The compact text.
  package var description: String { text() }
}
