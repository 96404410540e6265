import Testing

/// The rules of the house, read off the source tree itself (CONTRIBUTING.md lists them).
@Suite struct HouseTests {
  /// The floors of docs/architecture.md, from the bottom.
  static let floors: [[String]] = [
    ["CSQLite", "CYAML", "CZstd", "CCurl"],
    ["Diagnostics", "Chance", "Digest", "Units", "Tables", "Parallel"],
    ["SQLite", "YAML", "Zstd", "HTTP", "JSON", "Files", "Arguments", "Terminal"],
    ["Registry"],
    ["Profiles", "Generate", "Simulate", "People", "AdOps", "Events", "Sandbox"],
    ["Store", "Export"],
    ["Lakehouse", "Snapshot"],
    ["Pipeline"],
    ["GenCommands"],
    ["gen", "soak", "bench"],
  ]

  private func places(
    in files: [SourceTree.File], where isWrong: (SourceTree.File, String) -> Bool
  ) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().filter { isWrong(file, $0.element) }
        .map { "\(file.path):\($0.offset + 1): \($0.element)" }
    }
  }

  @Test func `the tree is read at all`() {
    #expect(SourceTree.sources.count > 50)
    #expect(SourceTree.tests.count > 20)
  }

  @Test func `imports point down, and targets of one floor do not know each other`() {
    var floor: [String: Int] = [:]
    for (height, names) in Self.floors.enumerated() { for name in names { floor[name] = height } }
    let wrong = places(in: SourceTree.sources) { file, line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1,
        let imported = floor[String(words[at + 1])]
      else { return false }
      return imported >= floor[file.target] ?? -1
    }
    #expect(wrong == [])
  }

  @Test func `every target stands on a floor`() {
    let known = Set(Self.floors.flatMap(\.self))
    #expect(Set(SourceTree.sources.map(\.target)).subtracting(known) == [])
  }

  @Test func `a C library is imported by its wrapper alone`() {
    let wrong = places(in: SourceTree.sources) { file, line in
      (line.contains("import CSQLite") && file.target != "SQLite")
        || (line.contains("import CYAML") && file.target != "YAML")
        || (line.contains("import CZstd") && file.target != "Zstd")
        || (line.contains("import CCurl") && file.target != "HTTP")
    }
    #expect(wrong == [])
  }

  @Test func `nothing imports Foundation`() {
    let wrong = places(in: SourceTree.sources) { _, line in
      line.contains("import Foundation")
    }
    #expect(wrong == [])
  }

  @Test func `files stay below 400 lines`() {
    let long = (SourceTree.sources + SourceTree.tests).filter { $0.lines.count > 401 }
    #expect(long.map(\.path) == [])
  }

  @Test func `no file forces, traps with a message, or escapes the checker`() {
    let forbidden = [
      "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError(", "TODO", "FIXME",
    ]
    let wrong = places(in: SourceTree.sources) { _, line in
      forbidden.contains { line.contains($0) }
    }
    #expect(wrong == [])
  }

  @Test func `engines and values read nothing ambient`() {
    let ambient = [
      "random(in", "shuffled()", "randomElement", "SystemRandomNumberGenerator", "hashValue",
      "getenv", "clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock", "time(nil)",
      "UUID()", "Date()", "Locale", "ProcessInfo",
    ]
    let quiet = Set(Self.floors[1] + Self.floors[3] + Self.floors[4]).subtracting(["Parallel"])
    let wrong = places(in: SourceTree.sources.filter { quiet.contains($0.target) }) { _, line in
      !line.drop { $0 == " " }.hasPrefix("//") && ambient.contains { line.contains($0) }
    }
    #expect(wrong == [])
  }

  @Test func `no stored path calls the C library's mathematics`() {
    let quiet = ["Chance", "Simulate", "Generate", "Registry", "Units", "Events", "People"]
    let wrong = places(in: SourceTree.sources.filter { quiet.contains($0.target) }) { _, line in
      line.contains("import Glibc") || line.contains("import Darwin")
    }
    #expect(wrong == [])
  }

  @Test func `every public and package symbol is documented`() {
    #expect(SourceTree.sources.flatMap(undocumented) == [])
  }

  /// Declarations that others can see and that no comment precedes.
  private func undocumented(in file: SourceTree.File) -> [String] {
    let kinds = [
      "func", "var", "let", "init", "subscript", "struct", "enum", "class", "protocol",
      "typealias", "actor", "case", "associatedtype",
    ]
    var found: [String] = []
    for (index, line) in file.lines.enumerated() {
      let words = line.split(whereSeparator: { " (<:".contains($0) }).map(String.init)
      guard let first = words.first, first == "public" || first == "package",
        words.contains("extension") == false, words.contains("import") == false,
        words.contains(where: { kinds.contains($0.hasPrefix("init") ? "init" : $0) })
      else { continue }
      var above = index - 1
      while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
      let comment = above >= 0 ? file.lines[above].drop { $0 == " " } : ""
      if !comment.hasPrefix("///") { found.append("\(file.path):\(index + 1): \(line)") }
    }
    return found
  }

  @Test func `folders hold at most twenty files`() {
    var counts: [String: Int] = [:]
    for file in SourceTree.sources {
      let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
      counts[folder, default: 0] += 1
    }
    #expect(counts.filter { $0.value > 20 }.keys.sorted() == [])
  }
}
