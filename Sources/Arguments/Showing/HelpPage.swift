/// The help of one command as text: usage, abstract and examples first.
package struct HelpPage: Sendable {
  /// A heading and the lines below it.
  struct Section {
    let title: String
    let lines: [String]
  }

  let program: ProgramOutline
  let command: CommandOutline

  /// Finds the page of a command, or nothing when no command has that path.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - path: The program's name, then the command's words, as a request has them.
  package init?(_ program: ProgramOutline, path: [String]) {
    guard path.first == program.root.name,
      let command = program.root.command(at: path.dropFirst())
    else { return nil }
    self.program = program
    self.command = command
  }

  /// Renders the page, ending with a newline.
  ///
  /// - Parameters:
  ///   - width: The columns to fill; 40 at least.
  ///   - heading: Decorates a heading, such as by colour.
  /// - Returns: The page.
  package func render(width: Int = 80, heading: (String) -> String = { $0 }) -> String {
    let width = max(40, width)
    var lines = usage(width: width, heading: heading)
    lines.append("")
    lines += TextWrapper.lines(of: command.abstract, width: width)
    for section in sections(width: width) where !section.lines.isEmpty {
      lines.append("")
      if !section.title.isEmpty { lines.append(heading("\(section.title):")) }
      lines += section.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var isRoot: Bool { command.path.count == 1 }

  private func usage(width: Int, heading: (String) -> String) -> [String] {
    let title = "Usage:"
    let margin = String(repeating: " ", count: title.count + 1)
    let words = UsageLine(command).words
    var lines: [String] = []
    var line = command.spelling
    for word in words {
      if margin.count + line.count + 1 + word.count > width {
        lines.append(line)
        line = "   \(word)"
      } else {
        line += " \(word)"
      }
    }
    lines.append(line)
    return lines.enumerated().map { index, line in
      index == 0 ? "\(heading(title)) \(line)" : margin + line
    }
  }

  private func sections(width: Int) -> [Section] {
    var sections = [
      Section(title: "Examples", lines: examples(width: width)),
      Section(title: "", lines: TextWrapper.body(command.discussion, indent: 0, width: width)),
    ]
    sections += commandGroups(width: width)
    sections.append(parameters("Arguments", command.positionals, width: width))
    sections.append(parameters("Options", command.shownOptions, width: width))
    sections.append(globals(width: width))
    if isRoot {
      let more = "Run '\(command.name) help <command>' for its examples and options."
      sections.append(Section(title: "", lines: TextWrapper.lines(of: more, width: width)))
    } else {
      sections.append(Section(title: "Environment", lines: environment(width: width)))
      sections.append(Section(title: "Exit status", lines: exits(width: width)))
    }
    sections.append(
      Section(
        title: "See also",
        lines: TextWrapper.body(command.seeAlso.joined(separator: ", "), indent: 2, width: width)))
    return sections
  }
}
