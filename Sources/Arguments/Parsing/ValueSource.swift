/// Where a parameter's value came from; the earlier case wins over the later.
package enum ValueSource: Hashable, Sendable {
  /// It was typed.
  case commandLine
  /// An environment variable stood in.
  case environment(String)
  /// Nobody said anything.
  case standing
}
