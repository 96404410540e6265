import Export
import Simulate

#if canImport(Glibc)
  import Glibc
#endif

/// Measures the simulator and what is made of its hours:
/// `bench [hours] [simulate] [csv] [jsonl] [digest] [path] [threads] [--rows N] [--seed S] [--rounds R]`.
///
/// Each measurement is a line of `key=value` words behind its name; without a name, all are taken. All but
/// `threads` use one core. Where a round is of the same work the best of several counts.
@main
enum Bench {
  private static let measurements:
    [(name: String, run: @Sendable (_ rows: Int, _ seed: UInt64, _ rounds: Int) throws -> String)] =
      [
        (
          "hours", { try SimulationBenchmark.simulate(.performance, $0, seed: $1, rounds: $2).text }
        ),
        ("simulate", { try SimulationBenchmark.simulate(.all, $0, seed: $1, rounds: $2).text }),
        (
          "csv",
          { rows, seed, _ in try FormattingBenchmark.format(.csv, rows: rows, seed: seed).text }
        ),
        (
          "jsonl",
          { rows, seed, _ in try FormattingBenchmark.format(.jsonl, rows: rows, seed: seed).text }
        ),
        (
          "digest", { rows, seed, _ in try FormattingBenchmark.digest(rows: rows, seed: seed).text }
        ),
        ("path", { try SimulationBenchmark.simulateAndFormat($0, seed: $1, rounds: $2).text }),
        ("threads", ThreadBenchmark.scale),
      ]

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rows = number(after: "--rows", in: arguments) ?? 1_000_000
    let seed = UInt64(number(after: "--seed", in: arguments) ?? 1)
    let rounds = number(after: "--rounds", in: arguments) ?? 3
    let names = measurements.map(\.name).filter { arguments.contains($0) }
    do {
      for (name, run) in measurements where names.isEmpty || names.contains(name) {
        print("\(name) \(try run(rows, seed, rounds))")
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
