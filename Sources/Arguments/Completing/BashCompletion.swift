/// The completion script for bash.
///
/// One function walks over the words typed so far to find the command, the option that waits for
/// a value, and the count of positional values; tables as `case` statements hold the rest.
struct BashCompletion {
  let program: ProgramOutline
  private let commands: [CommandOutline]
  let function: String

  init(_ program: ProgramOutline) {
    self.program = program
    commands = program.root.everyShown
    function = ShellText.functionName([program.root.name])
  }

  var script: String {
    let name = program.root.name
    return """
      # bash completion for \(name) \(program.version), made from its own description.

      \(helpers)

      \(function)_is_command() {
        case $1 in
      \(entry(commands.dropFirst().map(\.spelling), "return 0"))
        esac
        return 1
      }

      \(function)_takes_value() {
        case $1 in
      \(entry(valueForms, "return 0"))
        esac
        return 1
      }

      \(walk)
        if [[ -n $pending ]]; then
          case "$path $pending" in
      \(lines(valueEntries))
          esac
        elif [[ -z $ended && $current == -* ]]; then
          case $path in
      \(lines(optionEntries))
          esac
          \(function)_offer \(words(program.shownGlobals.flatMap(\.forms)))
        else
          case $path in
      \(lines(subcommandEntries))
          esac
          [[ -n $helping ]] && return
          case "$path $slot" in
      \(lines(positionalEntries))
          esac
        fi
        COMPREPLY=("${COMPREPLY[@]/#/$prefix}")
      }

      complete -F \(function) \(name)

      """
  }

  private var valueForms: [String] {
    commands.flatMap { command in
      command.shownOptions.filter(\.takesValue).flatMap { option in
        option.forms.map { "\(command.spelling) \($0)" }
      }
    } + program.shownGlobals.filter(\.takesValue).flatMap(\.forms).map { "* \($0)" }
  }

  private var valueEntries: [String] {
    func entry(_ path: String, _ option: ParameterOutline) -> String? {
      guard option.takesValue, let offer = offer(option.completion) else { return nil }
      return self.entry(option.forms.map { "\(path) \($0)" }, offer)
    }
    return commands.flatMap { command in
      command.shownOptions.compactMap { entry(command.spelling, $0) }
    } + program.shownGlobals.compactMap { entry("*", $0) }
  }

  private var optionEntries: [String] {
    commands.filter { !$0.shownOptions.isEmpty }.map { command in
      entry(
        [command.spelling],
        "\(function)_offer \(words(command.shownOptions.flatMap(\.forms)))")
    }
  }

  private var subcommandEntries: [String] {
    commands.filter { !$0.shownSubcommands.isEmpty }.map { command in
      let help = command.path.count == 1 ? ["help"] : []
      return entry(
        [command.spelling],
        "\(function)_offer \(words(command.shownSubcommands.map(\.name) + help))")
    }
  }

  private var positionalEntries: [String] {
    commands.flatMap { command in
      command.positionals.enumerated().map { index, positional in
        let slot = positional.isRepeated ? "*" : "\(index + 1)"
        // One without an offer is listed too, lest the star of a repeated one match its place.
        return entry(["\(command.spelling) \(slot)"], offer(positional.completion) ?? ":")
      }
    }
  }

  /// What is run to offer a hint's candidates.
  private func offer(_ hint: CompletionHint) -> String? {
    switch hint {
    case .nothing: nil
    case .words(let words): "\(function)_offer \(self.words(words))"
    case .openWords(let words):
      "compopt -o nospace 2>/dev/null; \(function)_offer \(self.words(words))"
    case .files(let endings): "\(function)_paths \(self.words(["-f"] + endings))"
    case .directories: "\(function)_paths -d"
    case .lines(let command): "\(function)_lines < <(\(command) 2>/dev/null)"
    }
  }

  private func words(_ words: [String]) -> String {
    words.map(ShellText.word).joined(separator: " ")
  }

  /// A branch of a `case` statement; a star in a pattern stays special.
  private func entry(_ patterns: [String], _ action: String) -> String {
    guard !patterns.isEmpty else { return "    '') ;;" }
    let quoted = patterns.map { pattern in
      if pattern.hasPrefix("* ") { return "*'\(pattern.dropFirst())'" }
      if pattern.hasSuffix(" *") { return "'\(pattern.dropLast())'*" }
      return ShellText.quoted(pattern)
    }
    return "    \(quoted.joined(separator: " | "))) \(action) ;;"
  }

  private func lines(_ entries: [String]) -> String {
    (entries.isEmpty ? ["    '') ;;"] : entries).map { "  \($0)" }.joined(separator: "\n")
  }
}
