internal import Arguments
internal import Export

/// Where a world goes that makes no database: a folder of files, or standard output.
struct WorldDestination: Hashable, Sendable {
  let format: ExportFormat
  /// The folder; nothing for standard output.
  let folder: String?
}

extension ValueKind where Value == WorldDestination {
  /// A format, a colon, and a folder or `-`.
  static var destination: ValueKind {
    ValueKind(
      .other(name: "destination", placeholder: "FORMAT:DIR"),
      parse: { (text) throws(ValueProblem) in
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty,
          let format = ExportFormat(rawValue: parts[0].lowercased())
        else {
          throw ValueProblem(
            "a format and a folder are expected",
            advice: "write it like csv:DIR, jsonl:DIR, or csv:- for standard output")
        }
        return WorldDestination(
          format: format, folder: parts[1] == "-" ? nil : String(parts[1]))
      }, format: { "\($0.format.rawValue):\($0.folder ?? "-")" })
  }
}
