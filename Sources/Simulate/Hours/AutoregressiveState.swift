import Chance
import Units

/// A deviation that forgets at a steady rate; its values have variance sigma² from the first hour on.
struct AutoregressiveState: Sendable {
  let memory: Double
  let sigma: Double
  /// What each normal number adds.
  private let step: Double
  private var value = 0.0

  init(memory: Double, sigma: Double) {
    self.memory = memory
    self.sigma = sigma
    step = sigma * (1 - memory * memory).squareRoot()
  }

  /// Starts so long before an hour that nothing of the start is left, to 15 digits.
  ///
  /// So a deviation belongs to an hour, and not to the flight that looks at it.
  mutating func begin(before hour: Hour, stream: Stream, slot: UInt64 = 0) {
    value = 0
    var kept = 1.0
    var hours: Int64 = 0
    while kept > 1e-15 {
      kept *= memory
      hours += 1
    }
    var normals = [Double](repeating: 0, count: Int(hours))
    let row = UInt64(bitPattern: (hour - hours).hoursSinceEpoch)
    ColumnDraws.normals(stream, slot: slot, row: row, count: Int(hours), into: &normals)
    for normal in normals { value = memory * value + step * normal }
  }

  /// The same for a deviation that many line items share, which is found once for each hour.
  mutating func begin(before hour: Hour, stream: Stream, known: inout MarketMemories) {
    if let value = known.value(of: stream, before: hour) {
      self.value = value
    } else {
      begin(before: hour, stream: stream)
      known.note(value, of: stream, before: hour)
    }
  }

  /// The deviation of one hour.
  mutating func value(at hour: Hour, stream: Stream) -> Double {
    begin(before: hour + 1, stream: stream)
    return value
  }

  /// Adds the deviations of consecutive hours, times a share, to a column.
  mutating func add(
    normals: [Double], share: Double, count: Int, to column: inout [Double]
  ) {
    var value = value
    for index in 0..<count {
      value = memory * value + step * normals[index]
      column[index] += share * value
    }
    self.value = value
  }
}
