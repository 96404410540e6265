import Chance

/// Memory for the columns of one hour's clicks, kept from hour to hour.
struct EventWorkspace {
  var uniforms: [Double] = []
  var seconds: [Int64] = []
  var weights: [Int64] = []
  var creatives: [Int] = []

  /// Fills the column of uniform numbers of consecutive rows.
  mutating func draw(_ stream: Stream, slot: UInt64, firstRow: UInt64, count: Int) {
    if uniforms.count != count { uniforms = [Double](repeating: 0, count: count) }
    var span = uniforms.mutableSpan
    stream.fillUniforms(slot: slot, firstRow: firstRow, into: &span)
  }
}
