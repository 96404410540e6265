import Arguments
import Diagnostics
import Testing

private func flaws(
  _ parameters: [any Parameter], globals: [any Parameter] = [], examples: [Example] = []
) -> [String] {
  Program(
    Command<Void>("do", "Do it.", examples: examples, parameters: parameters) { _, _ in .done },
    version: "1", globals: globals
  ).flaws
}

@Test func `a sound declaration has no flaws`() {
  #expect(SmallProgram.program.flaws == [])
}

@Test func `mistakes in a declaration are found before a user meets them`() {
  #expect(flaws([Flag("Loud", "Shout.")]) == ["do: --Loud is no name"])
  #expect(flaws([Flag("loud", "shout")]) == ["do: --loud: 'shout' is no sentence on one line"])
  #expect(
    flaws([Flag("loud", "Shout.", short: "7")]) == ["do: --loud has a short form that is no letter"]
  )
  #expect(
    flaws([Flag("loud", "Shout.", environment: "loud")])
      == ["do: --loud: 'loud' is no name of a variable"])
  #expect(
    flaws([Flag("a", "A.", short: "x"), Flag("b", "B.", short: "x")]) == [
      "do: '-x' is declared twice"
    ])
  #expect(
    flaws([Flag("lid", "A.", negatable: true), Flag("no-lid", "B.")])
      == ["do: '--no-lid' is declared twice"])
  #expect(flaws([Flag("help", "A.")]) == ["do: '--help' is declared twice"])
  #expect(flaws([Flag("hat", "A.", short: "h")]) == ["do: '-h' is declared twice"])
  #expect(
    flaws([Flag("quiet", "A.")], globals: [Flag("quiet", "B.")])
      == ["do: '--quiet' is declared twice"])
  #expect(
    flaws([], globals: [Option.required("key", .text, "A.")])
      == ["global option: --key is required or positional"])
}

@Test func `positionals that could never be filled are found`() {
  let optional = Positional.optional("a", .text, "A.")
  let required = Positional("b", .text, "B.")
  let repeated = Positional.repeated("c", .text, "C.")
  #expect(
    flaws([optional, required]) == ["do: <b> is required and follows an optional argument"])
  #expect(flaws([repeated, optional]) == ["do: <a> follows a repeated argument"])
  #expect(flaws([required, optional, repeated]) == [])
}

@Test func `an example that the parser refuses is found`() {
  #expect(
    flaws([], examples: [Example("do --more", "Do more.")])
      == ["do: example 'do --more': unknown option '--more'"])
  #expect(flaws([], examples: [Example("other --more", "Do.")]) == [])
}

@Test func `a help page wider than a terminal is found`() {
  let long = String(repeating: "x", count: 90)
  #expect(flaws([], examples: [Example("do", "Do \(long).")]).count == 1)
}

@Test func `a command may not be called help, nor twice the same`() {
  func leaf(_ name: String) -> Command<Void> { Command(name, "Do.") { _, _ in .done } }
  let program = Program(
    Command("do", "Do.", subcommands: [leaf("help"), leaf("a"), leaf("a")]), version: "1")
  #expect(program.flaws == ["do: 'a' is declared twice", "do: 'help' is built in"])
}

@Test func `the outline holds the whole tree as plain data`() throws {
  let outline = SmallProgram.program.outline
  #expect(
    outline.root.everyShown.map(\.spelling) == [
      "box", "box make", "box set", "box list", "box shelf", "box shelf save", "box shelf show",
    ])
  #expect(outline.environmentNames == ["BOX_JSON", "BOX_SEED", "BOX_STORE", "NO_COLOR"])
  #expect(
    outline.globals.map(\.spelling) == ["--json", "--quiet", "--store", "--help", "--version"])
  let make = try #require(outline.root.command(at: ["make"]))
  let threads = try #require(make.parameters.first { $0.name == "threads" })
  #expect(threads.role == .option)
  #expect(threads.shape == .integer(least: 1, most: 64))
  #expect(threads.shape?.name == "integer")
  #expect(threads.defaultText == "2")
  #expect(make.positionals.map(\.isRequired) == [true])
}
