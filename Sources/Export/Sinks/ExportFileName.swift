internal import Files
internal import Registry

/// The name of a file of an export: `TABLE.csv`, `TABLE-00001.csv`, and `.zst` behind it.
struct ExportFileName: Hashable {
  let table: String
  /// The number of a part, from 1; nothing for a table in one file.
  let part: Int?
  let format: ExportFormat
  let compression: ExportCompression

  private static let digits = 5

  init(_ table: String, part: Int?, _ options: ExportOptions) {
    self.table = table
    self.part = part
    format = options.format
    compression = options.compression
  }

  /// Reads a name that this program gives to a file of an export, and nothing else.
  init?(reading name: String) {
    for (format, compression) in Self.endings {
      let ending = ".\(format.rawValue)\(compression.fileEnding)"
      guard name.hasSuffix(ending) else { continue }
      let parts = name.dropLast(ending.count).split(
        separator: "-", omittingEmptySubsequences: false)
      guard parts.count <= 2, Registry.table(named: String(parts[0])) != nil else { return nil }
      table = String(parts[0])
      part = parts.count == 2 ? Int(parts[1]) : nil
      self.format = format
      self.compression = compression
      if text != name { return nil }
      return
    }
    return nil
  }

  /// The name itself.
  var text: String {
    let number = part.map { part in
      let digits = String(part)
      return "-" + String(repeating: "0", count: max(0, Self.digits - digits.utf8.count)) + digits
    }
    return table + (number ?? "") + ".\(format.rawValue)\(compression.fileEnding)"
  }

  private static let endings = ExportFormat.allCases.flatMap { format in
    ExportCompression.allCases.map { (format, $0) }
  }
}
