import Export
import Tables
import Testing
import Units

/// Instants, dates and numbers are written as their types describe them, whatever stood before.
@Suite struct TimeTests {
  private static let table = Table(
    "moments", .fact, "A moment.",
    columns: [
      Column("id", .integer, "Its number."), Column("at", .timestamp, "When."),
      Column("on", .date, "The day."), Column("weight", .real, "Its weight."),
    ])

  private func cells(_ rows: [(at: Int64, on: Int64, weight: Double)]) -> [[Substring]] {
    var batch = RecordBatch(Self.table, capacity: max(1, rows.count))
    batch.count = rows.count
    for (index, row) in rows.enumerated() {
      batch.integers[batch.offset(of: 0) + index] = Int64(index)
      batch.integers[batch.offset(of: 1) + index] = row.at
      batch.integers[batch.offset(of: 2) + index] = row.on
      batch.reals[batch.offset(of: 3) + index] = row.weight
    }
    var lines = TableLines(Self.table, .csv, isDigested: false)
    lines.append(batch)
    return lines.text.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
  }

  @Test func `the seconds of a day have their text`() {
    let start = CivilDate(daysSinceEpoch: 20_332).start.secondsSinceEpoch
    let seconds = stride(from: 0, to: 86_400, by: 7).map { start + Int64($0) } + [start + 86_399]
    let written = cells(seconds.map { ($0, 0, 0) }).map { String($0[1]) }
    #expect(written == seconds.map { Instant(secondsSinceEpoch: $0).description })
    #expect(written.first == "2025-09-01T00:00:00Z")
    #expect(written.last == "2025-09-01T23:59:59Z")
  }

  @Test func `the days of four centuries have their text`() {
    let days = stride(from: 0, to: 146_097, by: 11).map { Int64($0) - 70_000 }
    let written = cells(days.map { (0, $0, 0) }).map { String($0[2]) }
    #expect(written == days.map { CivilDate(daysSinceEpoch: $0).description })
  }

  @Test func `years without four digits keep their sign and digits`() {
    let days = [CivilDate.earliest, .latest].flatMap { edge in (-2...2).map { edge + Int64($0) } }
    let written = cells(days.map { ($0.start.secondsSinceEpoch - 1, $0.daysSinceEpoch, 0) })
    #expect(written.map { String($0[1]) } == days.map { ($0.start - .seconds(1)).description })
    #expect(written.map { String($0[2]) } == days.map(\.description))
  }

  @Test func `numbers around every power of ten, and their negatives, have their digits`() {
    var numbers: [Int64] = [.min, .max]
    var power: Int64 = 1
    for _ in 0..<19 {
      numbers += (-2...2).flatMap { [power + $0, -power + $0] }
      power = power.multipliedReportingOverflow(by: 10).partialValue
    }
    let table = Table("numbers", .fact, "A number.", columns: [Column("id", .integer, "It.")])
    var batch = RecordBatch(table, capacity: numbers.count)
    batch.count = numbers.count
    for (index, number) in numbers.enumerated() { batch.integers[index] = number }
    var lines = TableLines(table, .csv, isDigested: false)
    lines.append(batch)
    #expect(lines.text == "id\r\n" + numbers.map { "\($0)\r\n" }.joined())
  }

  @Test func `floating-point numbers have the digits of the standard library`() {
    var draws = FixedDraws(seed: 5)
    var numbers: [Double] = [
      0, -0.0, 0.0001, -0.0001, 0.00005, 1e10, 99_999_999_999, 1e11, 1e15, 1e16,
    ]
    for decimals in [1.0, 10, 100, 1_000, 10_000, 100_000] {
      for _ in 0..<200 {
        numbers.append(Double(draws.pick(2_000_000_000) - 1_000_000_000) / decimals)
        numbers.append(Double(Int64(bitPattern: draws.next()) >> 14) / decimals)
      }
    }
    for _ in 0..<400 {
      let number = Double(bitPattern: draws.next())
      if number.isFinite { numbers.append(number) }
    }
    let written = cells(numbers.map { (0, 0, $0) }).map { String($0[3]) }
    #expect(written == numbers.map(\.description))
  }
}
