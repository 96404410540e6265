extension ValueKind where Value == Int64 {
  /// A number of bytes, plain or with a unit: `64MB`, `1GiB`.
  package static var byteSize: ValueKind {
    ValueKind(
      .other(name: "bytes", placeholder: "SIZE"),
      parse: { (text) throws(ValueProblem) in
        guard let bytes = ByteSize.read(text) else {
          throw ValueProblem(
            "a number of bytes is expected", advice: "write it like 64MB, 512KiB or 1GB")
        }
        return bytes
      }, format: { ByteSize.text($0) })
  }
}

/// Bytes as people write them.
enum ByteSize {
  private static let units: [(name: String, bytes: Int64)] = [
    ("B", 1), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("TB", 1_000_000_000_000),
    ("KIB", 1 << 10), ("MIB", 1 << 20), ("GIB", 1 << 30), ("TIB", 1 << 40), ("K", 1_000),
    ("M", 1_000_000), ("G", 1_000_000_000),
  ]

  /// The bytes of a text, at least one; nothing for anything else.
  static func read(_ text: String) -> Int64? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).uppercased()
    guard let number = Int64(digits), number > 0,
      let factor = unit.isEmpty ? 1 : units.first(where: { $0.name == unit })?.bytes
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: factor)
    return overflows ? nil : bytes
  }

  /// The shortest exact text.
  static func text(_ bytes: Int64) -> String {
    for (name, factor) in units[1...4].reversed() where bytes >= factor && bytes % factor == 0 {
      return "\(bytes / factor)\(name)"
    }
    return String(bytes)
  }
}
