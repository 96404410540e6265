/// The form in which rows are written down.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// RFC 4180: a header, commas, CRLF, quotes only where they are needed; no value is an empty cell.
  case csv
  /// One JSON object a line, its members in the order of the columns; no value is `null`.
  case jsonl

  /// What it is, as a phrase for help.
  package var summary: String {
    switch self {
    case .csv: "RFC 4180, with a header."
    case .jsonl: "One JSON object a line."
    }
  }
}
