/// The completion script for zsh: one function a command, each a call of `_arguments`.
struct ZshCompletion {
  private let program: ProgramOutline
  private let function: String

  init(_ program: ProgramOutline) {
    self.program = program
    function = ShellText.functionName([program.root.name])
  }

  var script: String {
    let name = program.root.name
    let functions = program.root.everyShown.map(body).joined(separator: "\n\n")
    return """
      #compdef \(name)
      # zsh completion for \(name) \(program.version), made from its own description.

      # An array, since a function around _arguments would undo what it does to $words.
      typeset -ga \(function)__globals=(
        \(program.shownGlobals.flatMap(specifications).joined(separator: "\n  "))
      )

      \(functions)

      if [[ $funcstack[1] == \(function) ]]; then
        \(function) "$@"
      else
        compdef \(function) \(name)
      fi

      """
  }

  private var call: String { "_arguments -C -s -S $\(function)__globals" }

  private func body(_ command: CommandOutline) -> String {
    command.shownSubcommands.isEmpty ? leaf(command) : group(command)
  }

  private func leaf(_ command: CommandOutline) -> String {
    let options = command.shownOptions.flatMap(specifications)
    let positionals = command.positionals.enumerated().map { index, positional in
      let position =
        positional.isRepeated ? "*" : positional.isRequired ? "\(index + 1)" : "\(index + 1):"
      return ShellText.quoted("\(position):\(argument(positional))")
    }
    return """
      \(ShellText.functionName(command.path))() {
        \(call)\(list(options + positionals))
      }
      """
  }

  private func group(_ command: CommandOutline) -> String {
    let isRoot = command.path.count == 1
    var listed = command.shownSubcommands.map { described($0.name, $0.abstract) }
    if isRoot { listed.append(described("help", "Show help for a command.")) }
    var branches = command.shownSubcommands.map { subcommand in
      "      (\(subcommand.name)) \(ShellText.functionName(subcommand.path)) && result=0 ;;"
    }
    if isRoot { branches.append("      (help) \(function) && result=0 ;;") }
    return """
      \(ShellText.functionName(command.path))() {
        local curcontext=$curcontext state line result=1
        local -A opt_args
        local -a commands=(
          \(listed.joined(separator: "\n    "))
        )
        \(call) '(-): :->command' '(-)*:: :->rest' && result=0
        case $state in
          (command) _describe -t commands \(ShellText.quoted("\(command.spelling) command")) commands && result=0 ;;
          (rest)
            curcontext="${curcontext%:*:*}:\(command.path.joined(separator: "-"))-$line[1]:"
            case $line[1] in
      \(branches.map { "  \($0)" }.joined(separator: "\n"))
            esac ;;
        esac
        return result
      }
      """
  }

  private func described(_ name: String, _ abstract: String) -> String {
    ShellText.quoted("\(name):\(abstract)")
  }

  /// What `_arguments` is told about a flag or option: one specification for each long form.
  private func specifications(_ option: ParameterOutline) -> [String] {
    let abstract = "[\(Self.escaped(option.abstract, characters: "\\[]:"))]"
    let value = option.takesValue ? ":\(argument(option))" : ""
    let mark = option.takesValue ? "=" : ""
    let others = option.isRepeated ? "*" : "(\(option.forms.joined(separator: " ")))"
    return option.forms.map { form in
      let name = form.hasPrefix("--") ? form + mark : form + (option.takesValue ? "+" : "")
      let only = option.forms.count == 1 && !option.isRepeated ? "" : others
      return ShellText.quoted("\(only)\(name)\(abstract)\(value)")
    }
  }

  /// The message and the action of a value.
  private func argument(_ parameter: ParameterOutline) -> String {
    let message = Self.escaped(parameter.placeholder, characters: "\\:")
    return "\(message):\(action(parameter))"
  }

  private func action(_ parameter: ParameterOutline) -> String {
    switch parameter.completion {
    case .nothing: return " "
    case .words(let words):
      let summaries = parameter.shape?.choices.map(\.summary) ?? []
      guard summaries.count == words.count, summaries.contains(where: { $0 != nil }) else {
        return "(\(words.map(ShellText.escaped).joined(separator: " ")))"
      }
      let described = zip(words, summaries).map { word, summary in
        ShellText.escaped(word) + (summary.map { "\\:\(ShellText.escaped($0))" } ?? "")
      }
      return "((\(described.joined(separator: " "))))"
    case .openWords(let words):
      return "{compadd -S \"\" -- \(words.map(ShellText.escaped).joined(separator: " "))}"
    case .files(let endings):
      guard !endings.isEmpty else { return "_files" }
      return "_files -g \"*(\(endings.map(ShellText.escaped).joined(separator: "|")))\""
    case .directories: return "_files -/"
    case .lines(let command): return "{compadd -- ${(f)\"$(\(command) 2>/dev/null)\"}}"
    }
  }

  /// Words for a continued command line, each on its own line.
  private func list(_ words: [String]) -> String {
    words.map { " \\\n    \($0)" }.joined()
  }

  private static func escaped(_ text: String, characters: String) -> String {
    text.map { characters.contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
