import Files

/// The page of facts about platforms that lies beside the official documents, if it does.
struct FactsPage {
  private let lines: [Substring]

  init(beside folder: String) throws {
    lines = try FileReader.text(of: folder + "/../facts/platforms.md", limit: 1 << 20)
      .split(separator: "\n")
  }

  /// The rest of the line that begins so.
  func line(after start: String) -> String? {
    lines.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }
}
