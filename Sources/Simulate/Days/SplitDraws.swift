import Chance

/// The draws of four days' splits over the parts of one dimension: six columns a day.
struct SplitDraws {
  private var uniforms: [Double] = []
  private var normals: [Double] = []
  private var parts = 0

  /// Makes room for the draws of a dimension with so many parts.
  mutating func reserve(parts: Int) {
    guard uniforms.count < 4 * 6 * parts else { return }
    uniforms = [Double](repeating: 0.5, count: 4 * 6 * parts)
    normals = uniforms
  }

  /// Makes the draws of up to four days; the stream's slots from one on are the dimension's own.
  ///
  /// The normal numbers of the last column are left out where so few are split that no law is large.
  mutating func fill(
    _ dates: [Int64], parts: Int, _ stream: Stream, slot: UInt64, isLastSmall: Bool
  ) {
    self.parts = parts
    // Where one part takes all, nothing is decided.
    guard parts > 1 else { return }
    for column in 0..<6 {
      for (day, date) in dates.enumerated() {
        let place = (column * 4 + day) * parts
        var all = uniforms.mutableSpan
        var rows = all._mutatingExtracting(place..<(place + parts))
        let row = UInt64(bitPattern: date) &* UInt64(DaySplit.capacity)
        stream.fillUniforms(slot: slot + UInt64(column), firstRow: row, into: &rows)
      }
    }
    ColumnDraws.quantiles(
      of: uniforms, into: &normals, count: (isLastSmall ? 5 : 6) * 4 * parts)
  }

  /// The uniform numbers of a column and part, a day each.
  @inline(__always)
  func uniform(_ column: Int, _ part: Int) -> FourDays {
    FourDays(uniforms, from: column * 4 * parts + part, step: parts)
  }

  /// The normal numbers of these.
  @inline(__always)
  func normal(_ column: Int, _ part: Int) -> FourDays {
    FourDays(normals, from: column * 4 * parts + part, step: parts)
  }
}
