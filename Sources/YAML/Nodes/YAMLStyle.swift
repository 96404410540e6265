/// How a scalar was written.
package enum YAMLStyle: Hashable, Sendable {
  /// As it is; such a text may be a number, a truth value or null.
  case plain
  /// In single or double quotes; always a text.
  case quoted
  /// As a block after `|` or `>`; always a text.
  case literal
}
