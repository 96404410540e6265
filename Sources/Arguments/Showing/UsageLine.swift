/// The words behind a command's name in its line of usage.
struct UsageLine {
  let words: [String]

  init(_ command: CommandOutline) {
    guard command.subcommands.isEmpty else {
      words = ["<command>", "[options]"]
      return
    }
    let required = command.shownOptions.filter(\.isRequired).map(\.usage)
    words = required + ["[options]"] + command.positionals.map(\.usage)
  }
}
