internal import Arguments
internal import Diagnostics

/// `gen completions SHELL`.
enum Completions {
  private static let shell = Positional(
    "shell", .choice(CompletionShell.allCases.map { ($0.rawValue.choice, $0) }), "Your shell.")

  static let command = GenCommand(
    "completions", "Print the completion script of a shell.",
    group: CommandGroups.know,
    examples: [
      Example("gen completions bash > ~/.local/share/bash-completion/completions/gen", "for bash"),
      Example("gen completions zsh > ~/.zsh/completions/_gen", "for zsh"),
      Example("gen completions fish > ~/.config/fish/completions/gen.fish", "for fish"),
    ],
    parameters: [shell]
  ) { arguments, context in
    try context.refuseJSON(
      "a completion script is written for a shell",
      advice: "every command as JSON is given by: gen manual --json")
    try context.write(arguments[shell].script(for: GenProgram.outline))
    return .done
  }
}

extension String {
  fileprivate var choice: Choice { Choice(self) }
}
