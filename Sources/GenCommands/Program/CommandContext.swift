internal import Diagnostics
internal import Files
internal import JSON
internal import Terminal

/// What a command may use besides its arguments: where to answer, where to talk, which database.
struct CommandContext: Sendable {
  /// Where the answer and the conversation go.
  let console: Console
  /// The database that the command line means.
  let databasePath: String
  /// True when the answer is for programs.
  let isJSON: Bool
  /// True for a step of another command, whose answer is its caller's affair.
  let isStep: Bool
  /// The environment as it was at the start.
  let environment: Environment

  /// Gives the answer: JSON for programs, a text for people; the text is made only when it is shown.
  func answer(_ json: @autoclosure () -> JSONValue, text: () throws -> String) throws {
    if isStep { return }
    try console.write(isJSON ? json().text(layout: .pretty) + "\n" : text())
  }

  /// Writes a part of the answer as it is.
  func write(_ text: String) throws { if !isStep { try console.write(text) } }

  /// Writes bytes of the answer as they are.
  func write(_ bytes: Span<UInt8>) throws {
    if isStep { return }
    try unsafe bytes.withUnsafeBufferPointer { try unsafe console.write(bytes: $0) }
  }

  /// Tells the user something that is not the answer.
  func say(_ sentence: String) { console.say(VisibleText.escaped(sentence)) }

  /// Stops where nothing was changed yet if the user asked for it; work in a transaction is undone.
  func stopIfAsked() throws(Failure) { try Self.stopIfAskedAnywhere() }

  /// The same, for work that other threads do.
  @Sendable
  static func stopIfAskedAnywhere() throws(Failure) {
    guard Interrupts.isRequested else { return }
    throw Failure(
      .interrupted, "stopped as you asked", advice: "what this step had begun was undone")
  }

  /// A table for people; numbers are aligned to the right.
  func textTable(_ columns: [(isNumber: Bool, title: String)], _ rows: [[String]]) -> String {
    var table = TextTable(columns.map { .init($0.title, $0.isNumber ? .trailing : .leading) })
    for row in rows { table.append(row) }
    return table.render(width: console.tableWidth, palette: console.outputPalette)
  }

  /// A number with separators between its thousands.
  func grouped(_ number: Int64) -> String { Figures.grouped(number) }

  /// A number of bytes as people say it.
  func bytes(_ count: Int64) -> String { Figures.bytes(count) }
}
