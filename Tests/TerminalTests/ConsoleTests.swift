import Diagnostics
import Synchronization
import Terminal
import Testing

private let odd = FindingCode("odd", "Something is odd.")

private func plain(quiet: Bool = false, level: LogLevel = .warning) -> Scene {
  Scene(ConsoleSettings(isQuiet: quiet, level: level))
}

@Test func `answers go to standard output, conversation to standard error`() throws {
  let scene = plain()
  try scene.console.print("answer")
  scene.console.say("made it")
  try scene.console.flush()
  #expect(scene.output.text == "answer\n")
  #expect(scene.errors.text == "made it\n")
}

@Test func `output to a file is gathered, to a terminal it is shown at once`() throws {
  let file = plain()
  try file.console.write("a")
  #expect(file.output.text == "")
  try file.console.flush()
  #expect(file.output.text == "a")

  let terminal = Scene.terminal()
  try terminal.console.write("a")
  #expect(terminal.output.text == "a")
}

@Test func `much output is handed on in large pieces, and none is lost`() throws {
  let sizes = Mutex<[Int]>([])
  let kept = CapturedOutput()
  let sink = ByteSink { (bytes) throws(OutputFailure) in
    sizes.withLock { $0.append(bytes.count) }
    try kept.sink.write(bytes)
  }
  let console = Console(ConsoleSettings(), output: sink, errors: CapturedOutput().sink)
  for number in 0..<30_000 { try console.print("\(number)") }
  try console.flush()
  #expect(kept.text == (0..<30_000).map { "\($0)\n" }.joined())
  #expect(sizes.withLock { $0 }.count == 3)
  #expect(sizes.withLock { $0 }.first ?? 0 >= 1 << 16)
}

@Test func `bytes are written as they are`() throws {
  let scene = plain()
  try scene.console.write(bytes: [0, 0xFF, 0x1B])
  try scene.console.flush()
  #expect(scene.output.bytes == [0, 0xFF, 0x1B])
}

@Test func `both streams keep their order where they end in one file`() throws {
  let both = CapturedOutput()
  let console = Console(ConsoleSettings(), output: both.sink, errors: both.sink)
  try console.print("first")
  console.say("second")
  try console.print("third")
  console.report(Finding(odd, "fourth"))
  try console.flush()
  #expect(both.text == "first\nsecond\nthird\nerror[odd]: fourth\n")
}

@Test(arguments: [
  (LogLevel.error, false, ["error: e", "error[odd]: x", "said"]),
  (.warning, false, ["error: e", "warning: w", "error[odd]: x", "warning[odd]: y", "said"]),
  (
    .info, false,
    ["error: e", "warning: w", "info: i", "error[odd]: x", "warning[odd]: y", "said"]
  ),
  (
    .debug, false,
    ["error: e", "warning: w", "info: i", "debug: d", "error[odd]: x", "warning[odd]: y", "said"]
  ),
  (.debug, true, ["error: e", "error[odd]: x"]),
])
func `level and quiet decide what is said`(level: LogLevel, quiet: Bool, expected: [String]) {
  let scene = plain(quiet: quiet, level: level)
  scene.console.log(.error, "e")
  scene.console.log(.warning, "w")
  scene.console.log(.info, "i")
  scene.console.log(.debug, "d")
  scene.console.report(Findings([Finding(odd, "x"), Finding(odd, "y", severity: .warning)]))
  scene.console.say("said")
  #expect(scene.errors.text == expected.map { "\($0)\n" }.joined())
}

@Test func `a message that nobody reads is not made`() {
  var isMade = false
  func message() -> String {
    isMade = true
    return ""
  }
  plain().console.log(.debug, message())
  #expect(!isMade)
}

@Test func `a finding is shown with its source line, in colour where there is colour`() {
  let finding = Finding(odd, "odd key", at: Place(file: "a.yml", line: 1, column: 2))
  let scene = Scene.terminal(colour: true)
  scene.console.report(finding) { _, _ in "keys" }
  #expect(
    scene.errors.text == """
      \u{1B}[1ma.yml:1:2:\u{1B}[0m \u{1B}[1;31merror[odd]:\u{1B}[0m odd key
          keys
           \u{1B}[1;32m^\u{1B}[0m

      """)
  let bare = plain()
  bare.console.report(finding) { _, _ in "keys" }
  #expect(bare.errors.text == "a.yml:1:2: error[odd]: odd key\n    keys\n     ^\n")
}

@Test func `a failure says what happened and what to do, and control characters are seen`() {
  let scene = plain(quiet: true)
  scene.console.report(Failure(.notFound, "no file 'a\u{1B}[2Jb'", advice: "make one"))
  #expect(scene.errors.text == "error: no file 'a\\u{1B}[2Jb'; make one\n")
}

@Test func `a reader who left is no failure to speak of`() {
  let failure = OutputFailure(number: 32)
  #expect(failure.isReaderGone)
  #expect(failure.failure.status == .done)
  let scene = plain()
  scene.console.report(failure.failure)
  #expect(scene.errors.text == "")
}

@Test func `output that is lost stays lost, and says why`() throws {
  let calls = SharedNumber()
  let full = ByteSink { (_) throws(OutputFailure) in
    calls.add(1)
    throw OutputFailure(number: 28)
  }
  let errors = CapturedOutput()
  let console = Console(ConsoleSettings(), output: full, errors: errors.sink)
  try console.print("fits the buffer")
  #expect(throws: OutputFailure(number: 28)) { try console.flush() }
  #expect(throws: OutputFailure(number: 28)) { try console.print("more") }
  #expect(throws: OutputFailure(number: 28)) { try console.flush() }
  #expect(calls.value == 1)
  #expect(OutputFailure(number: 28).failure.status == .environment)
  #expect(
    OutputFailure(number: 28).failure.sentence
      == "standard output cannot be written: the disk is full")
  console.say("still talking")
  #expect(errors.text == "still talking\n")
}

@Test func `an unknown failure is told in the system's words`() {
  #expect(
    OutputFailure(number: 5).failure.sentence
      == "standard output cannot be written: Input/output error (5)")
}

@Test func `lines of several threads never mix`() async throws {
  let scene = plain(level: .info)
  await withTaskGroup(of: Void.self) { group in
    for task in 0..<8 {
      group.addTask {
        for line in 0..<200 { scene.console.log(.info, "\(task) \(line) of 200") }
      }
    }
  }
  let lines = scene.errors.text.split(separator: "\n")
  #expect(lines.count == 1_600)
  let expected = (0..<8).flatMap { task in (0..<200).map { "info: \(task) \($0) of 200" } }
  #expect(lines.map(String.init).sorted() == expected.sorted())
}

@Test func `a table is cut to a terminal and to nothing else`() {
  #expect(plain().console.tableWidth == nil)
  #expect(Scene.terminal(columns: 66).console.tableWidth == 66)
}
