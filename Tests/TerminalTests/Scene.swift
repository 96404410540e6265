import Synchronization
import Terminal

/// A console whose streams and clock a test holds in its hands.
final class Scene: Sendable {
  let output = CapturedOutput()
  let errors = CapturedOutput()
  let console: Console
  private let nanoseconds: SharedNumber

  init(_ settings: ConsoleSettings, columns: Int = 80) {
    let nanoseconds = SharedNumber()
    self.nanoseconds = nanoseconds
    console = Console(
      settings, output: output.sink, errors: errors.sink,
      clock: MonotonicClock { nanoseconds.value }, columns: { columns })
  }

  /// A console of which both streams are terminals with colour.
  static func terminal(colour: Bool = false, columns: Int = 80) -> Scene {
    let traits = StreamTraits(isTerminal: true, hasColour: colour, canRedraw: true)
    return Scene(ConsoleSettings(output: traits, errors: traits), columns: columns)
  }

  func pass(milliseconds: Int64) { nanoseconds.add(milliseconds * 1_000_000) }

  /// What a terminal shows after all that was written to standard error: its lines.
  var screen: [String] {
    var lines = [""]
    var rest = errors.text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\n": lines.append("")
      case "\r":
        // The only thing that progress does: back to the margin, and erase.
        precondition(rest.hasPrefix("\u{1B}[K"), "a return erases")
        rest = rest.dropFirst(3)
        lines[lines.count - 1] = ""
      default: lines[lines.count - 1].append(character)
      }
    }
    return lines
  }
}

/// A number that threads share.
final class SharedNumber: Sendable {
  private let number = Atomic<Int64>(0)

  var value: Int64 { number.load(ordering: .sequentiallyConsistent) }

  func add(_ more: Int64) { number.wrappingAdd(more, ordering: .sequentiallyConsistent) }
}
