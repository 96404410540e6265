#if canImport(Glibc)
  internal import Glibc
#endif

/// What the system knows about the streams of the process.
package struct TerminalFacts: Hashable, Sendable {
  /// True when standard output is a terminal.
  package let isOutputTerminal: Bool
  /// True when standard error is one.
  package let isErrorTerminal: Bool
  /// The columns of the terminal, when there is one.
  package let columns: Int?

  /// States facts.
  package init(isOutputTerminal: Bool, isErrorTerminal: Bool, columns: Int?) {
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.columns = columns
  }

  /// The facts as they are now.
  package static var current: TerminalFacts {
    TerminalFacts(
      isOutputTerminal: isTerminal(STDOUT_FILENO), isErrorTerminal: isTerminal(STDERR_FILENO),
      columns: columns(of: STDOUT_FILENO) ?? columns(of: STDERR_FILENO))
  }

  /// True when a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal behind a descriptor.
  package static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    let isKnown = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
