import Tables
import Units

/// Batches of any table, filled with what its columns can hold, the awkward values often.
struct RandomBatch {
  private var draws: FixedDraws

  init(seed: UInt64) { draws = FixedDraws(seed: seed) }

  private static let texts = [
    "", "plain", " spaced ", "a,b", "say \"yes\"", "two\nlines", "two\r\nlines", "tab\t",
    "back\\slash",
    "東京 ✓", "\u{1}\u{1F}\u{7F}", "{\"key\":[1,\"two\"]}", "emoji 👩‍👩‍👧, é, e\u{301}",
    String(repeating: "long \"text\", ", count: 40),
  ]
  private static let integers: [Int64] = [
    0, 1, -1, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, 999_999, 1_000_000, 999_999_999,
    1_000_000_000, 1_000_000_000_000, .max, .min,
  ]
  private static let reals: [Double] = [
    0, -0.0, 0.1, 0.0001, 0.00001, 1, -2, 23.976, 1e15, 1e16, 1e300, .leastNonzeroMagnitude,
    -0.12345,
    99_999_999_999.5,
  ]

  /// A batch of the table, of up to so many rows.
  mutating func batch(of table: Table, rows most: Int) -> RecordBatch {
    var batch = RecordBatch(table, capacity: most)
    batch.count = draws.pick(most + 1)
    batch.texts = (0..<8).map { _ in draws.one(of: Self.texts) }
    for (index, column) in table.columns.enumerated() {
      for row in 0..<batch.count {
        let place = batch.offset(of: index) + row
        if let marks = batch.absenceOffset(of: index), draws.pick(3) == 0 {
          batch.absences[marks + row] = 1
        } else if column.type == .real {
          batch.reals[place] = real()
        } else {
          batch.integers[place] = cell(of: column.type, texts: batch.texts.count)
        }
      }
    }
    return batch
  }

  private mutating func real() -> Double {
    switch draws.pick(3) {
    case 0: draws.one(of: Self.reals)
    case 1:
      Double(draws.pick(2_000_000_000) - 1_000_000_000) / draws.one(of: [1, 10, 1_000, 10_000])
    default: Double(Int64(bitPattern: draws.next())) / Double(1 + draws.pick(1 << 40))
    }
  }

  private mutating func cell(of type: ColumnType, texts: Int) -> Int64 {
    switch type {
    case .integer, .money, .boolean, .real:
      return draws.pick(4) == 0
        ? draws.one(of: Self.integers) : Int64(bitPattern: draws.next()) >> Int64(draws.pick(64))
    case .text, .json: return Int64(draws.pick(texts))
    case .enumerated(let enumeration): return Int64(draws.pick(enumeration.cases.count))
    case .timestamp:
      let (first, last) = (Instant.earliest.secondsSinceEpoch, Instant.latest.secondsSinceEpoch)
      return draws.one(of: [first, last, 0, -1, first + Int64(draws.pick(Int(last - first)))])
    case .date:
      let (first, last) = (CivilDate.earliest.daysSinceEpoch, CivilDate.latest.daysSinceEpoch)
      return draws.one(of: [first, last, 0, -1, first + Int64(draws.pick(Int(last - first)))])
    }
  }
}
