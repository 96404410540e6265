/// The completion script for fish: one `complete` line for each thing that can be typed.
struct FishCompletion {
  private let program: ProgramOutline
  private let commands: [CommandOutline]
  private let name: String

  init(_ program: ProgramOutline) {
    self.program = program
    commands = program.root.everyShown
    name = program.root.name
  }

  var script: String {
    let lines =
      ["complete -c \(name) -f"] + program.shownGlobals.map { complete(nil, $0) }
      + commands.flatMap(lines)
    return """
      # fish completion for \(name) \(program.version), made from its own description.

      \(place)

      \(lines.joined(separator: "\n"))

      """
  }

  /// A function that succeeds when the words typed so far lead to a command, and the next
  /// positional value is one of a range.
  private var place: String {
    """
    function __\(name)_at --argument-names wanted least most
        set -l path \(name)
        set -l slot 1
        set -l skips 0
        set -l words (commandline -opc)
        set -e words[1]
        for word in $words
            if test $skips = 1
                set skips 0
                continue
            end
            switch "$path $word"
                case \(patterns(commands.dropFirst().map(\.spelling)))
                    set path "$path $word"
                case \(patterns(["\(name) help"]))
                case \(patterns(valueForms))
                    set skips 1
                case '* -*'
                case '*'
                    set slot (math $slot + 1)
            end
        end
        test "$path" = "$wanted"; or return 1
        test -n "$least"; or return 0
        test $slot -ge $least -a $slot -le $most
    end
    """
  }

  private var valueForms: [String] {
    commands.flatMap { command in
      command.shownOptions.filter(\.takesValue).flatMap { option in
        option.forms.map { "\(command.spelling) \($0)" }
      }
    } + program.shownGlobals.filter(\.takesValue).flatMap(\.forms).map { "* \($0)" }
  }

  private func patterns(_ patterns: [String]) -> String {
    patterns.isEmpty ? "''" : patterns.map(ShellText.fish).joined(separator: " ")
  }

  private func lines(_ command: CommandOutline) -> [String] {
    let here = "__\(name)_at \(ShellText.fish(command.spelling))"
    var lines = command.shownSubcommands.map { subcommand in
      "complete -c \(name) -n \(ShellText.fish(here)) -a \(subcommand.name)"
        + " -d \(ShellText.fish(subcommand.abstract))"
    }
    if command.path.count == 1 {
      let abstract = ShellText.fish("Show help for a command.")
      lines.append("complete -c \(name) -n \(ShellText.fish(here)) -a help -d \(abstract)")
    }
    lines += command.shownOptions.map { complete(here, $0) }
    for (index, positional) in command.positionals.enumerated() {
      let most = positional.isRepeated ? 9_999 : index + 1
      let condition = ShellText.fish("\(here) \(index + 1) \(most)")
      for offer in offers(positional) {
        lines.append("complete -c \(name) -n \(condition)\(offer)")
      }
    }
    return lines
  }

  /// The line for a flag or option; a second one for the negated form.
  private func complete(_ condition: String?, _ option: ParameterOutline) -> String {
    let start = "complete -c \(name)" + (condition.map { " -n \(ShellText.fish($0))" } ?? "")
    let short = option.short.map { " -s \($0)" } ?? ""
    let abstract = " -d \(ShellText.fish(option.abstract))"
    let value = option.takesValue ? valueOffer(option) : ""
    var line = "\(start) -l \(option.name)\(short)\(value)\(abstract)"
    if option.isNegatable { line += "\n\(start) -l no-\(option.name)\(abstract)" }
    return line
  }

  private func valueOffer(_ option: ParameterOutline) -> String {
    let offer = offers(option).joined()
    return offer.contains(" -F") ? " -r\(offer)" : " -x\(offer)"
  }

  private func offers(_ parameter: ParameterOutline) -> [String] {
    switch parameter.completion {
    case .nothing: return []
    case .words(let words): return [" -a \(ShellText.fish(list(words, parameter.shape?.choices)))"]
    case .openWords(let words): return [" -a \(ShellText.fish(list(words, nil)))"]
    case .files(let endings):
      let suffixes = endings.map { " -k -a \(ShellText.fish("(__fish_complete_suffix \($0))"))" }
      return suffixes.isEmpty ? [" -F"] : suffixes
    case .directories: return [" -a '(__fish_complete_directories)'"]
    case .lines(let command): return [" -a \(ShellText.fish("(\(command) 2>/dev/null)"))"]
    }
  }

  /// Candidates, each with its summary when it has one.
  private func list(_ words: [String], _ choices: [Choice]?) -> String {
    words.enumerated().map { index, word in
      guard let choices, choices.count == words.count, let summary = choices[index].summary else {
        return ShellText.escaped(word)
      }
      return "\(ShellText.escaped(word))\\t\(ShellText.fish(summary))"
    }.joined(separator: " ")
  }
}
