internal import Diagnostics
internal import Files
internal import JSON

extension GoldenManifest {
  private static let format = "gen golden manifest 1"
  private static let marksALine = 20
  /// A manifest of more than this is no golden one.
  private static let largestFile = 64 << 20

  /// The manifest as readable JSON, the same for the same content.
  package var text: String {
    let runs = runs.map { run in
      JSONValue.object(
        JSONObject(
          uniqueMembers: run.columns.map { ($0.name, $0.value.map(JSONValue.string) ?? .null) }))
    }
    let tables = tables.map { table -> (String, JSONValue) in
      let columns = table.columns.map { ($0.name, JSONValue.string($0.digest)) }
      let lines = stride(from: 0, to: table.marks.count, by: Self.marksALine).map { start in
        let end = min(start + Self.marksALine, table.marks.count)
        return JSONValue.string(table.marks[start..<end].map(Self.digits).joined())
      }
      return (
        table.name,
        [
          "digest": .string(table.digest),
          "columns": .object(JSONObject(uniqueMembers: columns)), "marks": .array(lines),
        ]
      )
    }
    let document: JSONValue = [
      "format": .string(Self.format), "schema": .string(schemaVersion), "runs": .array(runs),
      "tables": .object(JSONObject(uniqueMembers: tables)),
    ]
    return document.text(layout: .pretty) + "\n"
  }

  /// Reads a manifest from a file.
  /// - Throws: A `Failure` that says where the file is no golden manifest.
  package init(readingFrom path: String) throws {
    let text = try FileReader.text(of: path, limit: Self.largestFile)
    guard let document = try? JSONReader.read(text), document["format"]?.string == Self.format,
      let schema = document["schema"]?.string, let runs = document["runs"]?.array,
      let tables = document["tables"]?.object
    else { throw Self.refusal(path, "it does not begin as one") }
    schemaVersion = schema
    self.runs = runs.map { run in
      let columns = run.object?.members.map { (name: $0.key, value: $0.value.string) } ?? []
      return Provenance.Run(id: run["id"]?.string ?? "", columns: columns)
    }
    self.tables = try tables.members.map { member in
      guard let table = Self.table(member.key, member.value) else {
        throw Self.refusal(path, "what it says of \(member.key) cannot be read")
      }
      return table
    }
  }

  /// True when a file begins as a golden manifest does, so that it is not taken for a database.
  package static func isOne(_ path: String) -> Bool {
    guard let head = try? FileReader.head(of: path, count: 64) else { return false }
    return String(decoding: head, as: UTF8.self).contains(format)
  }

  private static func table(_ name: String, _ value: JSONValue) -> Table? {
    guard let digest = value["digest"]?.string, let columns = value["columns"]?.object,
      let lines = value["marks"]?.array
    else { return nil }
    var marks: [UInt16] = []
    for line in lines {
      guard let digits = line.string.map({ Array($0) }), digits.count % 4 == 0 else { return nil }
      for start in stride(from: 0, to: digits.count, by: 4) {
        guard let mark = UInt16(String(digits[start..<start + 4]), radix: 16) else { return nil }
        marks.append(mark)
      }
    }
    return Table(
      name: name, digest: digest,
      columns: columns.members.map { Column(name: $0.key, digest: $0.value.string ?? "") },
      marks: marks)
  }

  private static func digits(_ mark: UInt16) -> String {
    let text = String(mark, radix: 16)
    return String(repeating: "0", count: 4 - text.count) + text
  }

  private static func refusal(_ path: String, _ detail: String) -> Failure {
    Failure(
      .invalidInput, "'\(path)' is no golden manifest of this gen: \(detail)",
      advice: "record it anew with: gen diff --accept \(path) DATABASE")
  }
}
