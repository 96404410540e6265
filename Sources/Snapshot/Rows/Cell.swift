internal import SQLite
internal import Tables

/// One cell of any database, exactly as it is stored.
package enum Cell: Hashable, Sendable {
  /// No value.
  case null
  /// A whole number.
  case integer(Int64)
  /// A floating-point number.
  case real(Double)
  /// The bytes of a text, which need not be UTF-8.
  case text([UInt8])
  /// Bytes.
  case bytes([UInt8])

  /// Takes a cell of a statement's row.
  init(_ statement: borrowing Statement, at column: Int) {
    switch statement.columnKind(at: column) {
    case .null: self = .null
    case .integer: self = .integer(statement.integer(at: column))
    case .real: self = .real(statement.real(at: column))
    case .text: self = .text(statement.withText(at: column, Self.copy))
    case .blob: self = .bytes(statement.withBytes(at: column, Self.copy))
    }
  }

  private static func copy(_ span: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    for index in span.indices { bytes.append(span[index]) }
    return bytes
  }

  /// The number, when it is one.
  package var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }

  /// The cell as SQL writes it, so that it reads back the same.
  package var sql: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): String(number)
    case .real(let number):
      number.isInfinite ? (number > 0 ? "9e999" : "-9e999") : String(describing: number)
    case .text(let bytes):
      if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) {
        SQLText.literal(text)
      } else {
        "CAST(\(Self.hexadecimal(bytes)) AS TEXT)"
      }
    case .bytes(let bytes): Self.hexadecimal(bytes)
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "X'" + String(decoding: text, as: UTF8.self) + "'"
  }
}

extension Cell: CustomStringConvertible {
  /// The cell for people: an absent value is a word, and bytes are in hexadecimal.
  package var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): String(number)
    case .real(let number): String(describing: number)
    case .text(let bytes): String(decoding: bytes, as: UTF8.self)
    case .bytes(let bytes): Self.hexadecimal(bytes)
    }
  }
}
