/// A whole command line program as a value.
package struct Program<Context>: Sendable {
  /// The version that `--version` prints.
  package let version: String
  /// The tree of commands; its name is the program's.
  package let root: Command<Context>
  /// Flags and options that every command accepts, before or after its name.
  package let globals: [any Parameter]
  /// Environment variables that are read besides those of options.
  package let environment: [EnvironmentNote]

  /// Declares a program.
  ///
  /// - Parameters:
  ///   - root: The tree of commands; its name is the program's.
  ///   - version: The version that `--version` prints.
  ///   - globals: Flags and options that every command accepts; none may be required.
  ///   - environment: Environment variables that are read besides those of options.
  package init(
    _ root: Command<Context>, version: String, globals: [any Parameter] = [],
    environment: [EnvironmentNote] = []
  ) {
    self.root = root
    self.version = version
    self.globals = globals
    self.environment = environment
  }

  /// The program as plain data.
  ///
  /// - Complexity: O(commands × their parameters).
  package var outline: ProgramOutline {
    ProgramOutline(
      version: version, root: CommandOutline(root, below: []),
      globals: globals.map { $0.outline } + ProgramOutline.builtInGlobals,
      environment: environment)
  }
}
