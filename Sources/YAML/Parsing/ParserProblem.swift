/// Why libyaml could not go on, in its own words.
struct ParserProblem: Error {
  /// A line and a column, counted from 1.
  struct Mark {
    let line: Int
    let column: Int
  }

  /// What libyaml met.
  let reason: String
  /// What libyaml was doing, and since where.
  let context: String?
  /// Where it met it.
  let mark: Mark
  /// Where what it was doing began.
  let contextMark: Mark

  /// The machine has no memory for a parser.
  static let outOfMemory = ParserProblem(
    reason: "there is not enough memory", context: nil, mark: Mark(line: 1, column: 1),
    contextMark: Mark(line: 1, column: 1))
}
