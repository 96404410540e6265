/// How much a program says about its work.
package enum LogLevel: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Only what stops the work.
  case error
  /// What a user should look at, too.
  case warning
  /// Steps of the work, too.
  case info
  /// Everything.
  case debug

  /// Orders levels from the quietest.
  package static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    case .debug: 3
    }
  }
}
