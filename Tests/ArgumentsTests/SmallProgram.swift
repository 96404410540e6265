import Arguments
import Diagnostics

/// What the commands of the small program write down instead of doing anything.
final class Diary {
  var entries: [String] = []
}

enum Shape: String, CaseIterable {
  case round
  case square
}

/// A program small enough to be seen whole, with one of everything.
enum SmallProgram {
  static let json = Flag("json", "Print JSON.", environment: "BOX_JSON")
  static let quiet = Flag("quiet", "Print names only.", short: "q")
  static let store = Option(
    "store", .file, "The store of boxes.", default: "boxes.db", environment: "BOX_STORE")

  static let seed = Option("seed", .unsigned, "The seed.", short: "s", environment: "BOX_SEED")
  static let threads = Option("threads", .integer(in: 1...64), "Threads to use.", default: 2)
  static let shape = Option(
    "shape", .choice(of: Shape.self), "The form of the boxes.", default: .round)
  static let lids = Flag("lids", "Make lids, too.", short: "l", negatable: true, default: true)
  static let dry = Flag("dry-run", "Say what would be done.", short: "n")
  static let since = Option("since", .instant, "The first instant.", otherwise: "the beginning")
  static let tags = Option<[String]>.repeated("tag", .text, "A tag.", short: "t")
  static let count = Positional("count", .integer(), "How many boxes.")

  static let name = Positional("name", .text, "The name of the box.")
  static let changes = Positional<[Assignment]>.repeated(
    "change", .assignment(keys: ["colour", "width"]), "What to change.")

  static let target = Positional.optional("file", .output, "Where to write.", otherwise: "-")
  static let format = Option.required(
    "format",
    .choice([
      Choice("csv", "comma-separated"),
      Choice("jsonl", "a JSON object a line", aliases: ["ndjson"]),
    ]), "How to write.", short: "f")

  static let make = Command<Diary>(
    "make", "Make boxes out of a seed.",
    discussion: """
      The same seed gives the same boxes, on any machine and for any number of threads; nothing \
      else decides.

        seed → sizes → boxes
      """, group: "Make boxes",
    examples: [
      Example("box make 12 --seed 42", "Make twelve boxes."),
      Example("BOX_STORE=b.db box make 3 | head", "Make three in another store."),
    ], parameters: [count, seed, threads, shape, lids, dry, since, tags],
    exits: [ExitNote(.done), ExitNote(.environment, "The disk is full.")],
    seeAlso: ["box list", "docs/boxes.md"]
  ) { arguments, diary in
    diary.entries.append("make \(arguments[count]) \(arguments[seed].map { "\($0)" } ?? "-")")
    return .done
  }

  static let set = Command<Diary>(
    "set", "Change one box.", group: "Make boxes",
    examples: [Example("box set lunch colour=blue", "Paint the box.")],
    parameters: [name, changes]
  ) { _, _ in .notFound }

  static let list = Command<Diary>("list", "List the boxes.", group: "Look at them") { _, _ in .done
  }

  static let shelf = Command<Diary>(
    "shelf", "Keep boxes on shelves.", group: "Look at them",
    subcommands: [
      Command("save", "Write a shelf to a file.", parameters: [format, target]) { _, _ in .done },
      Command("show", "Show a shelf.") { _, _ in .done },
      Command("debug", "Show the wood.", isHidden: true) { _, _ in .done },
    ])

  static let program = Program(
    Command<Diary>(
      "box", "Make and keep boxes.", examples: [Example("box make 3", "Make three boxes.")],
      subcommands: [make, set, list, shelf]),
    version: "1.2.3", globals: [json, quiet, store],
    environment: [EnvironmentNote("NO_COLOR", "Any text switches colour off.")])

  static func parse(_ line: String, environment: [String: String] = [:]) -> Request<Diary> {
    program.parse(line.split(separator: " ").map(String.init), environment: { environment[$0] })
  }
}
