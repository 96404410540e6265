/// A shell for which a completion script can be made.
package enum CompletionShell: String, Hashable, Sendable, CaseIterable {
  /// The GNU shell, from version 3.2.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell, from version 3.
  case fish

  /// The script that teaches the shell every command, option and choice of a program.
  ///
  /// - Complexity: O(size of the tree of commands).
  package func script(for program: ProgramOutline) -> String {
    switch self {
    case .bash: BashCompletion(program).script
    case .zsh: ZshCompletion(program).script
    case .fish: FishCompletion(program).script
    }
  }
}
