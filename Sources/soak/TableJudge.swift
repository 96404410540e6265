import Registry
import Tables

/// The rules of one table, ready to judge whole batches by their columns.
struct TableJudge {
  let name: String
  private typealias Test = (borrowing RecordBatch, Int) -> Bool

  private let tests: [(name: String, holds: Test)]

  /// The judges of what the simulator writes.
  static var delivery: [String: TableJudge] {
    let tables = [
      Registry.campaignPerformance, Registry.performanceBreakdown, Registry.vastErrors,
      Registry.thirdPartyDelivery,
    ]
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.name, TableJudge($0)) })
  }

  init(_ table: Table) {
    name = table.name
    let shape = RecordBatch(table, capacity: 8)
    var tests: [(name: String, holds: Test)] = []
    for rule in table.rules {
      switch rule.kind {
      case .check(let condition):
        if let test = Self.compiled(condition, shape) { tests.append((rule.name, test)) }
      case .column(.range(let low, let high)):
        tests.append((rule.name, Self.range(rule.columns[0], low, high, table)))
      case .column(.boolean):
        tests.append((rule.name, Self.range(rule.columns[0], 0, 1, table)))
      case .column(.oneOf(let list)):
        let last = Int64(list.cases.count - 1)
        tests.append((rule.name, Self.range(rule.columns[0], 0, last, table)))
      default: break
      }
    }
    self.tests = tests
  }

  /// The names of the rules that some row of a batch breaks.
  func brokenRules(in batch: borrowing RecordBatch) -> [String] {
    var broken: [String] = []
    for test in tests {
      for row in 0..<batch.count where !test.holds(batch, row) {
        broken.append("\(test.name) in row \(row)")
        break
      }
    }
    return broken
  }

  private static func range(
    _ column: String, _ low: Int64?, _ high: Int64?, _ table: Table
  ) -> Test {
    let offset = RecordBatch(table, capacity: capacity).offset(of: column)
    let start = offset / stride
    let (least, most) = (low ?? .min, high ?? .max)
    return { batch, row in
      let value = batch.integers[start * Self.stride(of: batch) + row]
      return least <= value && value <= most
    }
  }

  private static let capacity = 8
  private static let stride = 8 + RecordBatch.padding + 8

  private static func stride(of batch: borrowing RecordBatch) -> Int {
    (batch.capacity + 7) / 8 * 8 + RecordBatch.padding + 8
  }

  private static func compiled(
    _ condition: Condition, _ shape: RecordBatch
  ) -> Test? {
    switch condition {
    case .atMost(let left, let right):
      guard let first = value(left, shape), let second = value(right, shape) else { return nil }
      return { first($0, $1) <= second($0, $1) }
    case .less(let left, let right):
      guard let first = value(left, shape), let second = value(right, shape) else { return nil }
      return { first($0, $1) < second($0, $1) }
    case .equal(let left, let right):
      guard let first = value(left, shape), let second = value(right, shape) else { return nil }
      return { first($0, $1) == second($0, $1) }
    case .different(let left, let right):
      guard let first = value(left, shape), let second = value(right, shape) else { return nil }
      return { first($0, $1) != second($0, $1) }
    case .any(let parts):
      let tests = parts.compactMap { compiled($0, shape) }
      return tests.count == parts.count ? Self.any(tests) : nil
    case .all(let parts):
      let tests = parts.compactMap { compiled($0, shape) }
      return tests.count == parts.count ? Self.all(tests) : nil
    case .absent, .present: return nil
    }
  }

  private static func any(_ tests: [Test]) -> Test {
    { batch, row in
      for test in tests where test(batch, row) { return true }
      return false
    }
  }

  private static func all(_ tests: [Test]) -> Test {
    { batch, row in
      for test in tests where !test(batch, row) { return false }
      return true
    }
  }

  private static func value(
    _ operand: Operand, _ shape: RecordBatch
  ) -> ((borrowing RecordBatch, Int) -> Int64)? {
    switch operand {
    case .column(let name):
      let start = shape.offset(of: name) / stride
      return { batch, row in batch.integers[start * Self.stride(of: batch) + row] }
    case .integer(let number): return { _, _ in number }
    case .text: return nil
    case .sum(let left, let right):
      guard let first = value(left, shape), let second = value(right, shape) else { return nil }
      return { first($0, $1) + second($0, $1) }
    case .difference(let left, let right):
      guard let first = value(left, shape), let second = value(right, shape) else { return nil }
      return { first($0, $1) - second($0, $1) }
    case .scaled(let factor, let operand):
      guard let inner = value(operand, shape) else { return nil }
      return { factor * inner($0, $1) }
    }
  }
}
