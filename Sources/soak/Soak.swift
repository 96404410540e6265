import Chance
import Registry
import Simulate
import Tables
import Units

#if canImport(Glibc)
  import Glibc
#endif

/// Simulates random campaigns and judges every hour: `soak [--hours N] [--seed S] [--digests]`.
///
/// It ends with 1 where a rule was broken, and names the campaign. With `--digests` nothing is judged and
/// the digests of the tables are told, to compare builds.
@main
enum Soak {
  static func main() {
    let arguments = CommandLine.arguments
    let hours = number(after: "--hours", in: arguments) ?? 1_000_000
    let seed = UInt64(number(after: "--seed", in: arguments) ?? 1)
    do {
      if arguments.contains("--digests") {
        try TableSums.tell(hours: hours, seed: seed)
        return
      }
      guard try judge(hours: hours, seed: seed) else { exit(1) }
    } catch {
      print("soak: \(error)")
      exit(1)
    }
  }

  private static func number(after name: String, in arguments: [String]) -> Int? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return Int(arguments[place + 1])
  }

  private static func judge(hours: Int, seed: UInt64) throws -> Bool {
    var workspace = SimulationWorkspace()
    var (done, campaigns) = (0, 0)
    let judges = TableJudge.delivery
    while done < hours {
      let plan = RandomPlan(seed: seed, number: campaigns).plan
      campaigns += 1
      var sink = JudgingSink(plan, judges: judges)
      let simulation = CampaignSimulation(plan, asOf: RandomPlan.asOf(plan))
      try simulation.run(into: &sink, workspace: &workspace)
      sink.finish()
      done += sink.hours
      guard sink.findings.isEmpty else {
        print("campaign \(campaigns - 1) of seed \(seed) breaks:")
        for finding in sink.findings.prefix(20) { print("  \(finding)") }
        return false
      }
    }
    print("\(done) hours of \(campaigns) random campaigns (seed \(seed)): no rule broken")
    return true
  }
}
