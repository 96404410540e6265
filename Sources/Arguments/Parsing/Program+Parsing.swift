extension Program {
  /// Reads a command line: understands what it asks for, or collects all that is wrong with it.
  ///
  /// Help wins over mistakes, except that of an unknown command. Nothing is abbreviated.
  /// - Parameters:
  ///   - arguments: What was typed after the program's name.
  ///   - environment: Gives the value of a variable, which stands in for an option not typed.
  /// - Returns: What is to be done.
  /// - Complexity: O(arguments × parameters of the command).
  package func parse(
    _ arguments: some Sequence<String>, environment: (String) -> String? = { _ in nil }
  ) -> Request<Context> {
    var reader = CommandLineReader(program: self, tokens: Array(arguments)[...])
    reader.readTokens()
    reader.readEnvironment(environment)
    return reader.request()
  }
}
