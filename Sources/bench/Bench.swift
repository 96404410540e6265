import Export
import Simulate

#if canImport(Glibc)
  import Glibc
#endif

/// Measures one core: `bench [hours] [simulate] [csv] [jsonl] [digest] [path] [--rows N] [--seed S]`.
///
/// Each measurement is a line of `key=value` words behind its name; without a name, all are taken.
@main
enum Bench {
  private static let measurements:
    [(name: String, run: @Sendable (Int, UInt64) throws -> Measurement)] = [
      ("hours", { try SimulationBenchmark.simulate(.performance, hours: $0, seed: $1) }),
      ("simulate", { try SimulationBenchmark.simulate(.all, hours: $0, seed: $1) }),
      ("csv", { try FormattingBenchmark.format(.csv, rows: $0, seed: $1) }),
      ("jsonl", { try FormattingBenchmark.format(.jsonl, rows: $0, seed: $1) }),
      ("digest", FormattingBenchmark.digest),
      ("path", SimulationBenchmark.simulateAndFormat),
    ]

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rows = number(after: "--rows", in: arguments) ?? 1_000_000
    let seed = UInt64(number(after: "--seed", in: arguments) ?? 1)
    let names = measurements.map(\.name).filter { arguments.contains($0) }
    do {
      for (name, run) in measurements where names.isEmpty || names.contains(name) {
        print("\(name) \(try run(rows, seed).text)")
      }
    } catch {
      print("bench: \(error)")
      exit(1)
    }
  }

  private static func number(after name: String, in arguments: [String]) -> Int? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return Int(arguments[place + 1])
  }
}
