import Diagnostics
import JSON
import Registry
import Sandbox
import Testing

struct StateTests {
  /// Makes a campaign with an ad set, and changes it.
  private func work(_ transport: inout SandboxTransport<MemoryState>) throws -> String {
    let campaign = try transport.send(Calls.campaign()).body["id"]?.string ?? ""
    let adSet = try transport.send(Calls.adSet(under: campaign)).body["id"]?.string ?? ""
    _ = try transport.send(
      Calls.request(.meta, "/v25.0/\(adSet)", ["daily_budget": 900], key: "change"))
    return adSet
  }

  @Test func `a sandbox that is opened again from its records is the same sandbox`() throws {
    var first = SandboxTransport(Sandbox(), state: MemoryState())
    let adSet = try work(&first)
    let records = first.state.records
    #expect(records.count == 3)
    var second = SandboxTransport(Sandbox(), state: MemoryState(records))
    // The same calls again do nothing and are answered as before.
    _ = try work(&second)
    #expect(second.state.records == records)
    #expect(second.sandbox.objects == first.sandbox.objects)
    #expect(second.sandbox.object(adSet, at: .meta)?.fields["daily_budget"] == 900)
  }

  @Test func `records survive as lines, and a line that was cut off is none`() throws {
    var transport = SandboxTransport(Sandbox(), state: MemoryState())
    _ = try work(&transport)
    for record in transport.state.records {
      #expect(SandboxRecord(line: record.line) == record)
      #expect(!record.line.contains("\n"))
      for length in [0, 1, record.line.count / 2, record.line.count - 1] {
        #expect(SandboxRecord(line: String(record.line.prefix(length))) == nil)
      }
    }
  }

  @Test func `two processes meet the same platforms`() throws {
    var shared = MemoryState()
    var one = Sandbox()
    var two = Sandbox()
    let reply = one.answer(Calls.campaign())
    try shared.exchange { _ in ((), reply.record) }
    let campaign = try #require(reply.record?.response.body["id"]?.string)
    #expect(two.response(Calls.adSet(under: campaign))?.status == 400, "not known yet")
    for record in shared.records { two.learn(record) }
    #expect(two.response(Calls.adSet(under: campaign))?.status == 200)
    #expect(two.response(Calls.campaign()) == reply.record?.response)
  }

  /// A disk that is full from some time on.
  struct FullDisk: SandboxState {
    var left: Int

    mutating func exchange<Result>(
      _ body: ([SandboxRecord]) -> (result: Result, record: SandboxRecord?)
    ) throws(Failure) -> Result {
      let (result, record) = body([])
      guard record != nil else { return result }
      guard left > 0 else { throw Failure(.environment, "the disk is full") }
      left -= 1
      return result
    }
  }

  @Test func `an answer whose record cannot be kept is not given, nor any after it`() throws {
    var transport = SandboxTransport(Sandbox(), state: FullDisk(left: 1))
    _ = try transport.send(Calls.campaign(key: "a"))
    let failure = Failure(.environment, "the disk is full")
    #expect(throws: TransportFailure.broken(failure)) {
      try transport.send(Calls.campaign(key: "b"))
    }
    #expect(throws: TransportFailure.broken(failure)) {
      try transport.send(Calls.campaign(key: "a"))
    }
  }

  @Test func `a lost answer is a time-out for the caller`() {
    var transport = SandboxTransport(
      Sandbox(faults: SandboxFaults(seed: 1, rates: [.lostAfter: 1])), state: MemoryState())
    #expect(throws: TransportFailure.timedOut) { try transport.send(Calls.campaign()) }
    #expect(transport.state.records.count == 1)
  }
}
