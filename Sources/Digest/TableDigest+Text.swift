extension TableDigest: CustomStringConvertible {
  /// The count in decimal, a colon, and the sum in 32 hexadecimal digits.
  public var description: String {
    "\(rows):\(HexText.write(sum))"
  }

  /// Reads what `description` writes and nothing else.
  public init?(parsing text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let rows = UInt64(parts[0]), String(rows) == parts[0],
      let sum = HexText.read(parts[1])
    else { return nil }
    self.init(rows: rows, sum: sum)
  }
}
