import Testing

import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// A pseudo-terminal, as a terminal emulator makes one; nothing where the machine has none.
private func openTerminal(columns: UInt16) -> (controller: Int32, terminal: Int32)? {
  // The calls for this need feature macros that the importer does not set; these are what they do.
  let unlock: UInt = 0x4004_5431
  let tellNumber: UInt = 0x8004_5430
  let controller = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
  var isLocked: Int32 = 0
  var number: UInt32 = 0
  guard controller >= 0, unsafe ioctl(controller, unlock, &isLocked) == 0,
    unsafe ioctl(controller, tellNumber, &number) == 0
  else { return nil }
  let terminal = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
  guard terminal >= 0 else { return nil }
  var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
  guard unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
  return (controller, terminal)
}

@Test func `a terminal is recognised and measured`() throws {
  guard let (controller, terminal) = openTerminal(columns: 97) else {
    print("NOT TESTED: this machine gives no pseudo-terminal")
    return
  }
  defer {
    close(terminal)
    close(controller)
  }
  #expect(TerminalFacts.isTerminal(terminal))
  #expect(TerminalFacts.columns(of: terminal) == 97)
}

@Test func `what is drawn on a terminal arrives there`() throws {
  guard let (controller, terminal) = openTerminal(columns: 60) else {
    print("NOT TESTED: this machine gives no pseudo-terminal")
    return
  }
  defer {
    close(terminal)
    close(controller)
  }
  let facts = TerminalFacts(
    isOutputTerminal: TerminalFacts.isTerminal(terminal),
    isErrorTerminal: TerminalFacts.isTerminal(terminal),
    columns: TerminalFacts.columns(of: terminal))
  let settings = ConsoleSettings(environment: { _ in nil }, facts: facts)
  let sink = ByteSink.descriptor(terminal)
  let console = Console(settings, output: sink, errors: sink)
  console.withProgress("Generating", total: 4) { _ in console.say("a line") }
  // The terminal turns line ends into returns and line feeds.
  let line = "Generating  0 %  0 of 4 rows"
  let expected = line + "\r\u{1B}[Ka line\r\n" + line
  #expect(read(expected.utf8.count, from: controller) == expected)
}

/// Reads so many bytes as text, fewer when no more come.
private func read(_ count: Int, from descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  while bytes.count < count {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, 5_000) == 1 else { break }
    var piece = [UInt8](repeating: 0, count: count - bytes.count)
    let taken = unsafe read(descriptor, &piece, piece.count)
    guard taken > 0 else { break }
    bytes += piece.prefix(taken)
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Test func `files and pipes are no terminals`() throws {
  let file = unsafe open("/dev/null", O_RDONLY)
  defer { close(file) }
  #expect(!TerminalFacts.isTerminal(file))
  #expect(TerminalFacts.columns(of: file) == nil)
  #expect(!TerminalFacts.isTerminal(-1))
}
