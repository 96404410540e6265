import Digest

/// A cell of a test row, as an enumeration that can be compared and changed.
enum Cell: Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  func append(to row: inout RowDigest) {
    switch self {
    case .null: row.appendNull()
    case .integer(let value): row.append(value)
    case .real(let value): row.append(value)
    case .text(let value): row.append(value)
    }
  }

  static func digest(_ cells: [Cell]) -> RowDigest {
    var row = RowDigest()
    for cell in cells { cell.append(to: &row) }
    return row
  }

  static func random(using draws: inout FixedDraws) -> Cell {
    switch draws.next() % 4 {
    case 0: .null
    case 1: .integer(Int64(bitPattern: draws.next()) >> Int64(draws.next() % 64))
    case 2: .real(Double(Int64(bitPattern: draws.next()) >> 20) / 1_024)
    default: .text(String(repeating: "é", count: Int(draws.next() % 12)))
    }
  }
}
