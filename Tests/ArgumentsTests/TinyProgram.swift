import Arguments
import Diagnostics

/// A program whose completion scripts and manual can be read whole.
enum TinyProgram {
  static let outline = Program(
    Command<Void>(
      "jar", "Keep jars.",
      subcommands: [
        Command(
          "fill", "Fill a jar: it's [full] then.",
          parameters: [
            Option("with", .choice("jam", "sour plums"), "What goes in.", short: "w"),
            Flag("lid", "Close it.", negatable: true),
            Positional("jar", .file, "The jar.", completion: .files(endings: [".jar"])),
          ]
        ) { _, _ in .done },
        Command(
          "rack", "Keep racks.",
          subcommands: [
            Command(
              "find", "Find jars.",
              parameters: [
                Option("in", .directory, "Where to look."),
                Positional.repeated(
                  "label", .text, "The labels.", completion: .lines(of: "jar labels")),
              ]
            ) { _, _ in .done }
          ]),
      ]),
    version: "0.1", globals: [Flag("quiet", "Say little.", short: "q")]
  ).outline
}
