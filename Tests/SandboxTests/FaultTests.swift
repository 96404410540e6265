import Chance
import JSON
import Registry
import Sandbox
import Testing

struct FaultTests {
  @Test func `what is lost before its effect leaves nothing, what is lost after it leaves all`() {
    var before = Sandbox(faults: SandboxFaults(seed: 1, rates: [.lostBefore: 1]))
    #expect(before.answer(Calls.campaign()) == .lost(nil))
    #expect(before.objects.isEmpty)
    var after = Sandbox(faults: SandboxFaults(seed: 1, rates: [.lostAfter: 1]))
    let reply = after.answer(Calls.campaign())
    #expect(reply.record != nil)
    guard case .lost = reply else {
      Issue.record("an answer arrived")
      return
    }
    #expect(after.objects.count == 1)
  }

  @Test func `what was lost after its effect is found again by its key`() throws {
    var lossy = Sandbox(faults: SandboxFaults(seed: 1, rates: [.lostAfter: 1]))
    let record = try #require(lossy.answer(Calls.campaign()).record)
    var sandbox = Sandbox()
    sandbox.learn(record)
    #expect(sandbox.response(Calls.campaign()) == record.response)
    #expect(sandbox.objects == lossy.objects)
  }

  @Test func `the same seed, key and attempt fail in the same way, and others in others`() {
    let faults = SandboxFaults(
      seed: 7, rates: [.busy: 0.2, .broken: 0.2, .lostBefore: 0.2, .lostAfter: 0.2])
    func run(_ seed: UInt64) -> [String] {
      var sandbox = Sandbox(
        faults: SandboxFaults(seed: seed, rates: faults.rates))
      return (0..<40).map { attempt in
        "\(sandbox.answer(Calls.campaign(key: "k", attempt: attempt)))".prefix(60).description
      }
    }
    #expect(run(7) == run(7))
    #expect(run(7) != run(8))
    #expect(Set(run(7)).count > 2, "attempts differ")
  }

  @Test func `faults come at their rates`() {
    let seed: UInt64 = 11
    print("seed \(seed)")
    let rates: [SandboxFault: Double] = [.busy: 0.1, .broken: 0.05, .lostBefore: 0.15]
    var sandbox = Sandbox(faults: SandboxFaults(seed: seed, rates: rates))
    var counts: [Int: Int] = [:]
    let calls = 20_000
    for number in 0..<calls {
      // A call without effect, so that the state stays small.
      let request = Calls.request(.meta, "/v25.0/act_5/nothing", [:], key: "k \(number)")
      counts[sandbox.response(request)?.status ?? 0, default: 0] += 1
    }
    let expected: [Int: Double] = [429: 0.1, 500: 0.05, 0: 0.15, 404: 0.7]
    var statistic = 0.0
    for (status, share) in expected {
      let mean = share * Double(calls)
      let distance = Double(counts[status] ?? 0) - mean
      statistic += distance * distance / mean
    }
    // Chi-square with three degrees of freedom, p = 0.001.
    #expect(statistic < 16.27, "\(counts)")
  }

  @Test func `what is refused for good is refused at every attempt`() {
    var sandbox = Sandbox(faults: SandboxFaults(seed: 3, rates: [.refused: 0.5]))
    var refused = 0
    for number in 0..<200 {
      let answers = (0..<3).map {
        sandbox.response(Calls.campaign(key: "k \(number)", attempt: $0))?.status
      }
      #expect(Set(answers).count == 1)
      refused += answers[0] == 400 ? 1 : 0
    }
    #expect((70...130).contains(refused))
  }

  @Test(
    arguments: [
      ("429:0.5", [SandboxFault.busy: 0.5]), ("500:1", [.broken: 1]),
      ("timeout:0.2", [.lostBefore: 0.1, .lostAfter: 0.1]), ("reject:0", [.refused: 0]),
    ] as [(String, [SandboxFault: Double])])
  func `the command line's words are read`(word: String, rates: [SandboxFault: Double]) {
    #expect(SandboxFaults(word, seed: 1)?.rates == rates)
  }

  @Test(arguments: ["", "429", "429:2", "429:-1", "404:0.1", "timeout:x", "timeout:0.1:2"])
  func `other words are not`(word: String) {
    #expect(SandboxFaults(word, seed: 1) == nil)
  }
}
