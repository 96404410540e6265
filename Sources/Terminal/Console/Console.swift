internal import Synchronization

/// The two streams of a program: the answer on standard output, the conversation on standard error.
///
/// Lines of several threads never mix, and a line of progress makes way for every other line.
package final class Console: Sendable {
  /// How the program talks.
  package let settings: ConsoleSettings

  /// Text is handed on when this many bytes are gathered; to a terminal, at once.
  static let bufferSize = 1 << 16

  let clock: MonotonicClock
  private let outputSink: ByteSink
  private let errorSink: ByteSink
  private let columns: @Sendable () -> Int
  private let state = Mutex(State())

  private struct State {
    var buffer: [UInt8] = []
    /// Why standard output is lost; it is not tried again.
    var failure: OutputFailure?
    /// The line of progress that is on the screen.
    var status = ""
    /// True when a line on the terminal is not ended yet, which progress must not draw over.
    var isMidLine = false
  }

  /// Opens a console on any sinks.
  ///
  /// - Parameters:
  ///   - settings: How the program talks.
  ///   - output: Takes the answer.
  ///   - errors: Takes the conversation.
  ///   - clock: Measures progress.
  ///   - columns: The width of the terminal now; by default the settings'.
  package init(
    _ settings: ConsoleSettings, output: ByteSink, errors: ByteSink,
    clock: MonotonicClock = .system, columns: (@Sendable () -> Int)? = nil
  ) {
    self.settings = settings
    outputSink = output
    errorSink = errors
    self.clock = clock
    self.columns = columns ?? { settings.width }
    for finding in settings.findings { report(finding) }
  }

  /// Opens a console on the streams of the process.
  package static func standard(_ settings: ConsoleSettings) -> Console {
    let measured: @Sendable () -> Int = { ConsoleSettings.clamped(TerminalFacts.current.columns) }
    return Console(
      settings, output: .standardOutput, errors: .standardError,
      columns: settings.isWidthStated ? nil : measured)
  }

  /// Paints text for standard output.
  package var outputPalette: Palette { Palette(isOn: settings.output.hasColour) }

  /// Paints text for standard error.
  package var errorPalette: Palette { Palette(isOn: settings.errors.hasColour) }

  /// The width that a table on standard output may take; nothing where nobody reads along.
  package var tableWidth: Int? { settings.output.isTerminal ? columns() : nil }

  /// The width of the terminal now.
  var currentWidth: Int { columns() }

  /// Writes text to standard output as it is.
  ///
  /// - Throws: What keeps it from being written, now or before.
  package func write(_ text: String) throws(OutputFailure) { try write(bytes: text.utf8) }

  /// Writes bytes to standard output.
  ///
  /// - Throws: What keeps them from being written, now or before.
  package func write(bytes: some Sequence<UInt8>) throws(OutputFailure) {
    try state.withLock { state throws(OutputFailure) in
      state.buffer.append(contentsOf: bytes)
      if settings.output.isTerminal || state.buffer.count >= Self.bufferSize { flush(&state) }
      if let failure = state.failure { throw failure }
    }
  }

  /// Writes a line to standard output.
  ///
  /// - Throws: What keeps it from being written, now or before.
  package func print(_ line: String = "") throws(OutputFailure) { try write(line + "\n") }

  /// Hands everything written on; call it before the program ends.
  ///
  /// - Throws: What kept anything from being written.
  package func flush() throws(OutputFailure) {
    try state.withLock { state throws(OutputFailure) in
      flush(&state)
      if let failure = state.failure { throw failure }
    }
  }

  /// Writes whole lines to standard error; nobody could be told when that fails.
  func writeError(_ lines: String) {
    state.withLock { state in
      // The order of both streams is kept where they end in one place.
      flush(&state)
      let text = Self.erasing(state.status) + lines + state.status
      try? errorSink.write(Array(text.utf8))
    }
  }

  /// Draws the line of progress anew; an empty one takes it away.
  ///
  /// - Parameter line: Made behind the lock, so that a finished progress cannot come back.
  func drawStatus(_ line: () -> String?) {
    state.withLock { state in
      guard !state.isMidLine, let line = line(), line != state.status else { return }
      try? errorSink.write(Array((Self.erasing(state.status) + line).utf8))
      state.status = line
    }
  }

  private func flush(_ state: inout State) {
    guard !state.buffer.isEmpty else { return }
    defer { state.buffer.removeAll(keepingCapacity: true) }
    guard state.failure == nil else { return }
    if settings.output.isTerminal, !state.status.isEmpty {
      try? errorSink.write(Array(Self.erasing(state.status).utf8))
      state.status = ""
    }
    state.isMidLine = settings.output.isTerminal && state.buffer.last != UInt8(ascii: "\n")
    do throws(OutputFailure) {
      try outputSink.write(state.buffer)
    } catch {
      state.failure = error
    }
  }

  private static func erasing(_ status: String) -> String { status.isEmpty ? "" : "\r\u{1B}[K" }
}
