import JSON
import Registry
import Sandbox
import Testing

struct IdempotencyTests {
  @Test func `the same key twice gives the same object and the same answer`() {
    var sandbox = Sandbox()
    let first = sandbox.answer(Calls.campaign())
    let second = sandbox.answer(Calls.campaign())
    #expect(first.record != nil)
    guard case .answered(let one, _) = first, case .answered(let two, let record) = second else {
      Issue.record("no answer")
      return
    }
    #expect(one == two)
    #expect(record == nil, "the second time nothing happens")
    #expect(sandbox.objects.count == 1)
  }

  @Test func `another key makes another object, with the same id in every sandbox`() {
    func ids() -> [String] {
      var sandbox = Sandbox()
      return ["a", "b", "c"].map { sandbox.id(Calls.campaign(key: $0)) }
    }
    #expect(Set(ids()).count == 3)
    #expect(ids() == ids())
    #expect(ids().allSatisfy { $0.count == 18 && $0.hasPrefix("12") })
  }

  @Test func `a key that was used for another call is refused`() {
    var sandbox = Sandbox()
    _ = sandbox.answer(Calls.campaign("A"))
    #expect(sandbox.response(Calls.campaign("B"))?.status == 409)
    #expect(sandbox.objects.count == 1)
  }

  @Test func `a refused call leaves its key free`() {
    var sandbox = Sandbox()
    let wrong = Calls.request(
      .meta, "/v25.0/act_5/campaigns", ["name": "A"], key: "campaign")
    #expect(sandbox.response(wrong)?.status == 400)
    #expect(sandbox.response(Calls.campaign())?.status == 200)
  }

  @Test func `five thousand keys give five thousand ids`() {
    var sandbox = Sandbox()
    var ids: Set<String> = []
    for number in 0..<5_000 { ids.insert(sandbox.id(Calls.page(key: "page \(number)"))) }
    #expect(ids.count == 5_000)
  }
}
