package import Diagnostics

extension Console {
  /// Tells the user something on standard error, unless quiet; the text may be painted.
  package func say(_ line: String) {
    if !settings.isQuiet { writeError(line + "\n") }
  }

  /// Tells of the work on standard error, when the level asks for it.
  ///
  /// - Parameters:
  ///   - level: How much the line matters.
  ///   - message: The line; control characters in it are made visible.
  package func log(_ level: LogLevel, _ message: @autoclosure () -> String) {
    guard level <= settings.level else { return }
    let word = errorPalette.paint(Self.style(of: level), "\(level.rawValue):")
    writeError("\(word) \(VisibleText.lines(message()))\n")
  }

  /// Shows a finding on standard error; warnings and notes only when the level asks for them.
  ///
  /// - Parameters:
  ///   - finding: What was found.
  ///   - source: Gives line `number` (from 1) of a file, or nothing.
  package func report(
    _ finding: Finding, source: (_ file: String, _ line: Int) -> String? = { _, _ in nil }
  ) {
    guard finding.severity == .error || settings.level >= .warning else { return }
    writeError(errorPalette.findingRenderer.render(finding, source: source) + "\n")
  }

  /// Shows findings on standard error, in their order.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - source: Gives line `number` (from 1) of a file, or nothing.
  package func report(
    _ findings: Findings, source: (_ file: String, _ line: Int) -> String? = { _, _ in nil }
  ) {
    for finding in findings.all { report(finding, source: source) }
  }

  /// Shows why a command stopped; one that only lost its reader stops silently.
  package func report(_ failure: Failure) {
    guard failure.status != .done else { return }
    let word = errorPalette.paint(.bad, "error:")
    let advice = failure.advice.map { "; \($0)" } ?? ""
    writeError("\(word) \(VisibleText.lines(failure.sentence + advice))\n")
  }

  private static func style(of level: LogLevel) -> Style {
    switch level {
    case .error: .bad
    case .warning: .caution
    case .info: .note
    case .debug: .dim
    }
  }
}
