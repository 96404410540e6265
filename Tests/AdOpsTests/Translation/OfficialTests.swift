import AdOps
import Diagnostics
import Registry
import Sandbox
import Testing

/// Every call that is made validates against the official documents, and the sandbox takes it.
struct OfficialTests {
  /// The channels, and how many campaigns are drawn on each; three of them make the same calls.
  static let channels = [
    ("meta", 120), ("tiktok", 60), ("cm360", 40), ("dv360", 40), ("youtube", 15), ("netflix", 15),
    ("ctv", 15),
  ]

  /// Makes a campaign and changes it in every way, and notes what documents and sandbox dislike.
  private func run(_ order: PlatformOrder, _ documents: OfficialDocuments) -> (
    calls: Int, wrong: [String], refusals: [Finding]
  ) {
    var chain = Chain(accounts: [order])
    var refusals: [Finding] = []
    let creation = PlatformTranslators.translation(of: order)
    refusals += creation.findings.filter { $0.severity == .error }
    chain.send(creation)
    guard !creation.isRefused else { return (0, [], refusals) }
    for change in Orders.changes(of: order, known: chain.known) {
      let translation = PlatformTranslators.translation(of: change)
      refusals += translation.findings.filter { $0.severity == .error }
      chain.send(translation)
    }
    var wrong: [String] = []
    for link in chain.links {
      wrong += documents.problems(link.request).map { "\(link.request.path) \($0)" }
      if case .done = link.outcome { continue }
      wrong.append("\(link.request.path) \(link.outcome) \(link.request.body)")
    }
    return (chain.links.count, wrong, refusals)
  }

  @Test func `shipped campaigns make valid calls on every channel, creation and changes`() {
    guard let documents = OfficialDocuments.required() else { return }
    var calls = 0
    for order in Orders.shipped {
      let result = run(order, documents)
      calls += result.calls
      #expect(result.wrong == [], "\(order.channel.identifier) \(order.ticket)")
      let serious = result.refusals.filter { $0.code != TranslationCode.notTrafficked }
      #expect(serious == [], "\(order.channel.identifier) \(order.ticket)")
    }
    #expect(calls > 300)
  }

  @Test(arguments: channels)
  func `drawn campaigns make valid calls or say why they make none`(
    channel: String, count: Int
  ) {
    guard let documents = OfficialDocuments.required() else { return }
    print("seed \(Orders.seed) on \(channel)")
    var (calls, made) = (0, 0)
    for number in 0..<UInt64(count) as Range<UInt64> {
      let result = run(Orders.drawn(number, on: channel), documents)
      calls += result.calls
      made += result.calls > 0 ? 1 : 0
      #expect(result.wrong == [], "campaign \(number) on \(channel)")
    }
    print("\(channel): \(made) of \(count) campaigns were made, with \(calls) calls")
    #expect(made > count / 4)
    #expect(calls > 10 * made)
  }
}
