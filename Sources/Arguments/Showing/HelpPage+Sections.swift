import Diagnostics

extension HelpPage {
  /// The first groups are explained up to so many commands, and the others named only, so that the page
  /// fits a screen.
  private static let mostExplained = 22

  func examples(width: Int) -> [String] {
    let list = DefinitionList(command.examples.map { ($0.line, $0.purpose) })
    return list.fitsOnLines(of: width)
      ? list.lines(width: width, widestTerm: width) : list.stackedLines(width: width)
  }

  /// Listings of subcommands under their headings, in the order in which headings are met.
  func commandGroups(width: Int) -> [Section] {
    let shown = command.shownSubcommands
    var titles: [String] = []
    for group in shown.map({ $0.group ?? "" }) where !titles.contains(group) {
      titles.append(group)
    }
    let column = shown.map(\.name.count).max() ?? 0
    var explained = 0
    return titles.map { title in
      let group = shown.filter { ($0.group ?? "") == title }
      explained += group.count
      if explained > Self.mostExplained, title != titles.first {
        let names = group.map(\.name).joined(separator: ", ")
        return Section(title: title, lines: TextWrapper.body(names, indent: 2, width: width))
      }
      let rows = group.map { command in
        // Padded alike, so that meanings stand in one column under every heading.
        let padding = String(repeating: " ", count: column - command.name.count)
        return (command.name + padding, command.abstract)
      }
      return Section(
        title: title.isEmpty ? "Commands" : title,
        lines: DefinitionList(rows).lines(width: width, widestTerm: column))
    }
  }

  func parameters(_ title: String, _ parameters: [ParameterOutline], width: Int) -> Section {
    let aligned = parameters.contains { $0.short != nil }
    return Section(
      title: title,
      lines: DefinitionList(parameters.map { ($0.term(aligned: aligned), $0.meaning) })
        .lines(width: width))
  }

  /// The options of every command; their particulars are told on the program's own page.
  func globals(width: Int) -> Section {
    let shown = program.shownGlobals
    guard command.path.count > 1 else { return parameters("Global options", shown, width: width) }
    let aligned = shown.contains { $0.short != nil }
    return Section(
      title: "Global options",
      lines: DefinitionList(shown.map { ($0.term(aligned: aligned), $0.abstract) })
        .lines(width: width))
  }

  func environment(width: Int) -> [String] {
    let own = command.parameters.filter { !$0.isHidden } + program.shownGlobals
    return DefinitionList(
      own.compactMap { option in
        option.environment.map { ($0, "Stands in for \(option.spelling).") }
      }
    ).lines(width: width)
  }

  func exits(width: Int) -> [String] {
    DefinitionList(command.exits.map { ("\($0.status.rawValue)", $0.meaning) }).lines(width: width)
  }
}
