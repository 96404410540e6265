import Chance

/// Draws for the first rows of columns, which are longer.
enum ColumnDraws {
  /// Uniform numbers of consecutive rows.
  static func uniforms(
    _ stream: Stream, slot: UInt64, row: UInt64, count: Int, into column: inout [Double]
  ) {
    var all = column.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    stream.fillUniforms(slot: slot, firstRow: row, into: &rows)
  }

  /// Normal numbers of consecutive rows.
  static func normals(
    _ stream: Stream, slot: UInt64, row: UInt64, count: Int, into column: inout [Double]
  ) {
    var all = column.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    stream.fillNormals(slot: slot, firstRow: row, into: &rows)
  }

  /// Uniform numbers of consecutive rows, and the normal numbers of them.
  static func pairs(
    _ stream: Stream, slot: UInt64, row: UInt64, count: Int, uniforms: inout [Double],
    normals: inout [Double]
  ) {
    Self.uniforms(stream, slot: slot, row: row, count: count, into: &uniforms)
    let shares = uniforms.span.extracting(first: count)
    var all = normals.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    Normal.quantiles(of: shares, into: &rows)
  }

  /// The normal numbers of uniform ones.
  static func quantiles(of uniforms: [Double], into normals: inout [Double], count: Int) {
    var all = normals.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    Normal.quantiles(of: uniforms.span.extracting(first: count), into: &rows)
  }

  /// Rates of a law at the normal numbers that the column holds.
  static func rates(_ law: LogitNormal, inPlace column: inout [Double], count: Int) {
    for row in 0..<count { column[row] = law.rate(normal: column[row]) }
  }

  /// Binomial counts of one probability.
  static func binomial(
    _ counts: inout [Int64], trials: [Int64], probability: Double, count: Int,
    _ uniforms: [Double]
  ) {
    var all = counts.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    Binomial.fill(
      &rows, trials: trials.span.extracting(first: count), probability: probability,
      uniforms: uniforms.span.extracting(first: count))
  }

  /// Binomial counts, a probability a row.
  static func binomial(
    _ counts: inout [Int64], trials: [Int64], probabilities: [Double], count: Int,
    _ uniforms: [Double]
  ) {
    var all = counts.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    Binomial.fill(
      &rows, trials: trials.span.extracting(first: count),
      probabilities: probabilities.span.extracting(first: count),
      uniforms: uniforms.span.extracting(first: count))
  }

  /// Poisson counts, a mean a row.
  static func poisson(
    _ counts: inout [Int64], means: [Double], count: Int, _ uniforms: [Double]
  ) {
    var all = counts.mutableSpan
    var rows = all._mutatingExtracting(first: count)
    Poisson.fill(
      &rows, means: means.span.extracting(first: count),
      uniforms: uniforms.span.extracting(first: count))
  }
}
