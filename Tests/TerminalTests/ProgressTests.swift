import Dispatch
import Terminal
import Testing

private struct Broken: Error {}

@Test func `a terminal shows at once where the work stands, then ten times a second at most`() {
  let scene = Scene.terminal()
  scene.console.withProgress("Generating", total: 2_000) { progress in
    #expect(scene.screen == ["Generating  0 %  0 of 2,000 rows"])
    for _ in 0..<1_000 {
      scene.pass(milliseconds: 1)
      progress.advance()
    }
    #expect(scene.screen == ["Generating  50 %  1,000 of 2,000 rows  1,000/s  1.0 s left"])
    // The first drawing, and one for each tenth of a second.
    #expect(scene.errors.text.split(separator: "\r").count == 11)
    progress.move(to: 2_000)
    #expect(progress.count == 2_000)
  }
  #expect(scene.screen == [""])
}

@Test func `speed and time left are told when they mean something`() {
  let scene = Scene.terminal()
  scene.console.withProgress("Copying", total: 1_000, unit: "pages") { progress in
    scene.pass(milliseconds: 499)
    progress.advance(by: 10)
    #expect(scene.screen == ["Copying  1 %  10 of 1,000 pages"])
    scene.pass(milliseconds: 501)
    progress.advance(by: 90)
    #expect(scene.screen == ["Copying  10 %  100 of 1,000 pages  100/s  9.0 s left"])
  }
}

@Test func `work without a known total is counted`() {
  let scene = Scene.terminal()
  scene.console.withProgress("Reading", total: nil, unit: "lines") { progress in
    scene.pass(milliseconds: 2_000)
    progress.advance(by: 5_000)
    #expect(scene.screen == ["Reading  5,000 lines  2,500/s"])
  }
}

@Test func `other lines never mix with progress`() throws {
  let scene = Scene.terminal()
  try scene.console.withProgress("Generating", total: 10) { progress in
    scene.console.say("one thing")
    #expect(scene.screen == ["one thing", "Generating  0 %  0 of 10 rows"])
    scene.console.log(.warning, "another")
    #expect(scene.screen == ["one thing", "warning: another", "Generating  0 %  0 of 10 rows"])
    try scene.console.print("an answer")
    #expect(scene.screen == ["one thing", "warning: another", ""])
    scene.pass(milliseconds: 100)
    progress.advance()
    #expect(scene.screen.last == "Generating  10 %  1 of 10 rows")
    // An answer whose line is not ended is not drawn over.
    try scene.console.write("part of")
    scene.pass(milliseconds: 100)
    progress.advance()
    #expect(scene.screen.last == "")
    try scene.console.print(" an answer")
    scene.pass(milliseconds: 100)
    progress.advance()
    #expect(scene.screen.last == "Generating  30 %  3 of 10 rows")
  }
  #expect(scene.screen == ["one thing", "warning: another", ""])
  #expect(scene.output.text == "an answer\npart of an answer\n")
}

@Test func `a line never reaches the last column`() {
  let scene = Scene.terminal(columns: 24)
  scene.console.withProgress("Generating everything", total: 10) { _ in
    #expect(scene.screen == ["Generating everything …"])
    #expect(scene.screen.last?.count == 23)
  }
}

@Test func `work that fails takes its line away, too`() {
  let scene = Scene.terminal()
  #expect(throws: Broken.self) {
    try scene.console.withProgress("Generating", total: 10) { _ throws(Broken) in throw Broken() }
  }
  #expect(scene.screen == [""])
}

@Test func `a file gets plain lines at coarse steps when the level asks for it`() {
  let scene = Scene(ConsoleSettings(level: .info))
  let answer = scene.console.withProgress("Generating", total: 1_000) { progress in
    for _ in 0..<1_000 {
      scene.pass(milliseconds: 10)
      progress.advance()
    }
    return 42
  }
  #expect(answer == 42)
  let lines = scene.errors.text.split(separator: "\n")
  #expect(lines.count == 10)
  #expect(lines.first == "info: Generating  10 %  100 of 1,000 rows  100/s  9.0 s left")
  #expect(lines.last == "info: Generating  1,000 rows in 10 s")
  #expect(!scene.errors.text.contains("\u{1B}") && !scene.errors.text.contains("\r"))
}

@Test func `large steps skip lines instead of repeating them`() {
  let scene = Scene(ConsoleSettings(level: .info))
  scene.console.withProgress("Generating", total: 100) { progress in
    progress.advance(by: 35)
    progress.advance(by: 4)
    progress.advance(by: 1)
    progress.advance(by: 60)
  }
  #expect(
    scene.errors.text == """
      info: Generating  35 %  35 of 100 rows
      info: Generating  40 %  40 of 100 rows
      info: Generating  100 rows in 0 ms

      """)
}

@Test func `a file gets a line each ten seconds where the total is unknown`() {
  let scene = Scene(ConsoleSettings(level: .info))
  scene.console.withProgress("Reading", total: nil) { progress in
    for _ in 0..<25 {
      scene.pass(milliseconds: 1_000)
      progress.advance()
    }
  }
  #expect(
    scene.errors.text == """
      info: Reading  10 rows  1/s
      info: Reading  20 rows  1/s
      info: Reading  25 rows in 25 s

      """)
}

@Test(arguments: [
  ConsoleSettings(level: .warning), ConsoleSettings(isQuiet: true, level: .debug),
  ConsoleSettings(
    errors: StreamTraits(isTerminal: true, hasColour: false, canRedraw: true), isQuiet: true),
  ConsoleSettings(errors: StreamTraits(isTerminal: true, hasColour: false, canRedraw: false)),
])
func `nothing is said where nobody wants it`(settings: ConsoleSettings) {
  let scene = Scene(settings)
  scene.console.withProgress("Generating", total: 10) { progress in
    scene.pass(milliseconds: 1_000)
    progress.advance(by: 10)
    #expect(progress.count == 10)
  }
  #expect(scene.errors.text == "")
}

@Test func `no work at all is done at once`() {
  let scene = Scene.terminal()
  scene.console.withProgress("Generating", total: 0) { progress in
    #expect(scene.screen == ["Generating  –  0 of 0 rows"])
    scene.pass(milliseconds: 1_000)
    progress.advance(by: 0)
  }
  let lines = Scene(ConsoleSettings(level: .info))
  lines.console.withProgress("Generating", total: 0) { _ in }
  #expect(lines.errors.text == "info: Generating  0 rows in 0 ms\n")
}

@Test func `work of several threads is counted exactly, and each step shown once`() {
  let scene = Scene(ConsoleSettings(level: .info))
  scene.console.withProgress("Generating", total: 80_000) { progress in
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<10_000 { progress.advance() }
    }
    #expect(progress.count == 80_000)
  }
  let lines = scene.errors.text.split(separator: "\n")
  #expect(lines.count == 10)
  #expect(Set(lines).count == 10)
}
