/// How written JSON is spaced.
package enum JSONLayout: Hashable, Sendable {
  /// No spaces and no newlines.
  case compact
  /// One value a line, indented by two spaces, with a space after each colon.
  case pretty
}
