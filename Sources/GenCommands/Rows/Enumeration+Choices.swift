internal import Arguments
internal import Tables

extension Enumeration {
  /// The values as choices of a command line, also in lower case and with hyphens, as people type them.
  var choices: [Choice] {
    cases.map { known in
      let spellings = [known.value] + known.aliases
      let lower = spellings.map { $0.lowercased() }
      let aliases = known.aliases + lower + lower.map(\.flag) + spellings.map(\.flag)
      return Choice(known.value, known.summary, aliases: aliases.filter { $0 != known.value })
    }
  }
}
