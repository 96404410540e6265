/// How `gen diff` answers.
enum DiffFormat: String, CaseIterable {
  case text, json, jsonl, markdown, sql

  var summary: String {
    switch self {
    case .text: "for people"
    case .json: "one document"
    case .jsonl: "one change a line"
    case .markdown: "for a review"
    case .sql: "a patch that turns A into B"
    }
  }
}
