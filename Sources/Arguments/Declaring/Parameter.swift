/// Something a command accepts, and the typed key by which its value is read afterwards.
package protocol Parameter<Value>: Sendable {
  /// What reading it gives.
  associatedtype Value: Sendable

  /// All that help, completions and the manual need to know.
  var outline: ParameterOutline { get }

  /// What is wrong with one text given for it, if anything is.
  func problem(in text: String) -> ValueProblem?

  /// The value that the texts given stand for, or nothing when they give none.
  ///
  /// - Parameter texts: What was given, in order; empty when nothing was.
  /// - Returns: The value.
  func value(of texts: [String]) -> Value?
}
