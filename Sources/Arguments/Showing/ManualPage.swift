import Diagnostics

/// The manual page of a whole program, section 1, as roff for `man`.
package struct ManualPage: Sendable {
  let program: ProgramOutline

  /// Makes the page of a program.
  package init(_ program: ProgramOutline) { self.program = program }

  /// Renders the page, ending with a newline.
  package func render() -> String {
    let root = program.root
    let name = root.name
    var page = RoffText()
    page.request("TH", name.uppercased(), "1", "", "\(name) \(program.version)", "User Commands")
    page.section("NAME")
    page.line("\(name) \\- \(RoffText.escaped(Sentence.clause(root.abstract)))", isEscaped: true)
    page.section("SYNOPSIS")
    page.usage(root)
    page.section("DESCRIPTION")
    page.prose(root.discussion.isEmpty ? root.abstract : root.discussion)
    addExamples(of: root, to: &page)
    page.section("COMMANDS")
    for command in root.everyShown.dropFirst() { add(command, to: &page) }
    page.section("GLOBAL OPTIONS")
    for option in program.shownGlobals { page.parameter(option) }
    addEnvironment(to: &page)
    addExits(to: &page)
    if !root.seeAlso.isEmpty {
      page.section("SEE ALSO")
      page.prose(root.seeAlso.joined(separator: ", "))
    }
    return page.text
  }

  private func add(_ command: CommandOutline, to page: inout RoffText) {
    page.request("SS", command.spelling)
    page.usage(command)
    page.request("PP")
    page.prose(command.abstract)
    if !command.discussion.isEmpty {
      page.request("PP")
      page.prose(command.discussion)
    }
    for example in command.examples { page.example(example) }
    for parameter in command.positionals + command.shownOptions { page.parameter(parameter) }
    for exit in command.exits {
      page.request("PP")
      page.prose("Exit status \(exit.status.rawValue): \(exit.meaning)")
    }
    if !command.seeAlso.isEmpty {
      page.request("PP")
      page.prose("See also: \(command.seeAlso.joined(separator: ", ")).")
    }
  }

  private func addExamples(of command: CommandOutline, to page: inout RoffText) {
    guard !command.examples.isEmpty else { return }
    page.section("EXAMPLES")
    for example in command.examples { page.example(example) }
  }

  private func addEnvironment(to page: inout RoffText) {
    var notes: [EnvironmentNote] = []
    for command in program.root.everyShown {
      for option in command.parameters where !option.isHidden {
        guard let name = option.environment else { continue }
        notes.append(
          EnvironmentNote(name, "Stands in for \(option.spelling) of \(command.spelling)."))
      }
    }
    for option in program.shownGlobals {
      guard let name = option.environment else { continue }
      notes.append(EnvironmentNote(name, "Stands in for \(option.spelling)."))
    }
    notes += program.environment
    guard !notes.isEmpty else { return }
    page.section("ENVIRONMENT")
    for note in notes { page.definition(note.name, note.meaning) }
  }

  private func addExits(to page: inout RoffText) {
    page.section("EXIT STATUS")
    for status in ExitStatus.allCases { page.definition("\(status.rawValue)", status.meaning) }
  }
}
