import Digest
import Export
import Tables
import Testing

/// What RFC 4180 asks of each cell, one case a test.
@Suite struct CSVTests {
  private static let table = Table(
    "things", .entity, "A thing.",
    columns: [
      Column("id", .integer, "Its number."),
      Column("name", .text, "Its name.", nullable: true),
      Column("weight", .real, "Its weight.", nullable: true),
    ])

  private func text(_ rows: Value...) -> String {
    var lines = TableLines(Self.table, .csv)
    for (number, name) in rows.enumerated() {
      lines.append(Row(Self.table, values: [.integer(Int64(number)), name, 0.5]))
    }
    return lines.text
  }

  @Test func `a file begins with the names of the columns, and lines end with CRLF`() {
    #expect(text() == "id,name,weight\r\n")
    #expect(text("a", "b") == "id,name,weight\r\n0,a,0.5\r\n1,b,0.5\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), (" leading and trailing ", " leading and trailing "),
    ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""), ("\"", "\"\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("\r", "\"\r\""),
    ("tab\tstays", "tab\tstays"), ("東京, ✓", "\"東京, ✓\""), ("'single'", "'single'"),
  ])
  func `quotes stand only where they are needed`(name: String, cell: String) {
    #expect(text(.text(name)) == "id,name,weight\r\n0,\(cell),0.5\r\n")
  }

  @Test func `no value is an empty cell, also at the end of a line`() {
    var lines = TableLines(Self.table, .csv)
    lines.append(Row(Self.table, values: [.null, .null, .null]))
    lines.append(Row(Self.table, values: [1, .null, .null]))
    #expect(lines.text == "id,name,weight\r\n,,\r\n1,,\r\n")
  }

  @Test func `columns can be chosen, in any order`() {
    let columns = [Self.table.columns[1], Self.table.columns[0]]
    var lines = TableLines(Self.table, columns: columns, .csv)
    lines.append(Row(Self.table, values: [7, "x", .null]))
    #expect(lines.text == "name,id\r\nx,7\r\n")
  }

  @Test func `forgotten rows leave no trace`() {
    var lines = TableLines(Self.table, .csv)
    lines.append(Row(Self.table, values: [7, "a longer text than the next", .null]))
    let before = lines.digest
    lines.removeAll()
    #expect(lines.count == 0)
    #expect(lines.byteCount == 0)
    lines.append(Row(Self.table, values: [7, "x", .null]))
    #expect(lines.text == "id,name,weight\r\n7,x,\r\n")
    #expect(lines.digest.rows == 1)
    #expect(lines.digest != before)
  }
}
