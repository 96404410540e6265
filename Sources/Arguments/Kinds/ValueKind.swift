/// What the value of an option or positional is: how it is read, shown and completed.
///
/// Paths are judged by their form alone: whether a file exists is found out, and told with its
/// own exit status, by whoever opens it.
package struct ValueKind<Value: Sendable>: Sendable {
  /// The kind as plain data.
  package let shape: ValueShape
  /// True when an empty text is a value.
  package let acceptsEmpty: Bool

  private let parse: @Sendable (String) throws(ValueProblem) -> Value
  private let format: @Sendable (Value) -> String

  /// Makes a kind.
  ///
  /// - Parameters:
  ///   - shape: The kind as plain data.
  ///   - acceptsEmpty: Whether an empty text is a value.
  ///   - parse: Reads a text; pure, since it may be called several times for one text.
  ///   - format: Shows a value as it would be typed.
  package init(
    _ shape: ValueShape, acceptsEmpty: Bool = false,
    parse: @escaping @Sendable (String) throws(ValueProblem) -> Value,
    format: @escaping @Sendable (Value) -> String
  ) {
    self.shape = shape
    self.acceptsEmpty = acceptsEmpty
    self.parse = parse
    self.format = format
  }

  /// What is wrong with a text, if anything is.
  package func problem(_ text: String) -> ValueProblem? {
    if text.isEmpty, !acceptsEmpty {
      return ValueProblem("a value is expected", code: CommandLineMistake.emptyValue)
    }
    do throws(ValueProblem) {
      _ = try parse(text)
      return nil
    } catch {
      return error
    }
  }

  /// The value of a text, or nothing when it is wrong.
  package func value(_ text: String) -> Value? {
    if text.isEmpty, !acceptsEmpty { return nil }
    do throws(ValueProblem) {
      return try parse(text)
    } catch {
      return nil
    }
  }

  /// A value as it would be typed.
  package func show(_ value: Value) -> String { format(value) }
}

extension ValueKind where Value == String {
  /// Any text but the empty one.
  package static var text: ValueKind { ValueKind(.text, parse: { $0 }, format: { $0 }) }

  /// Any text, the empty one included.
  package static var anyText: ValueKind {
    ValueKind(.text, acceptsEmpty: true, parse: { $0 }, format: { $0 })
  }

  /// An existing file.
  package static var file: ValueKind { path(.existingFile) }

  /// A file to be made.
  package static var newFile: ValueKind { path(.newFile) }

  /// An existing file, or `-` for standard input.
  package static var input: ValueKind { path(.input) }

  /// A file to be made, or `-` for standard output.
  package static var output: ValueKind { path(.output) }

  /// A directory.
  package static var directory: ValueKind { path(.directory) }

  private static func path(_ shape: ValueShape) -> ValueKind {
    ValueKind(
      shape,
      parse: { (text) throws(ValueProblem) in
        guard text == "-", shape != .input, shape != .output else { return text }
        throw ValueProblem(
          "a path is expected, not a standard stream",
          advice: "if a file of that name is meant, write './-'")
      }, format: { $0 })
  }
}
