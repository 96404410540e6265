import AdOps
import JSON
import Registry
import Sandbox

/// A way through the sandbox: what was sent, what was answered, what is known afterwards.
struct Chain {
  /// A call, the platforms just before it, and what came of it.
  struct Link {
    let step: PlatformStep
    let before: Sandbox
    let request: PlatformRequest
    let response: PlatformResponse
    let outcome: PlatformOutcome
  }

  private(set) var sandbox: Sandbox
  private(set) var links: [Link] = []
  private(set) var known: [KnownObject] = []

  init(accounts orders: [PlatformOrder]) {
    sandbox = Sandbox(accounts: orders.flatMap(Self.accounts))
  }

  /// The accounts that an order may use.
  static func accounts(of order: PlatformOrder) -> [SandboxAccount] {
    Platform.allCases.map { platform in
      let account = order.account(at: platform)
      return SandboxAccount(
        platform, account.identifier, currency: account.currency.code,
        minorDigits: account.currency.minorDigits,
        dollarRateMicros: account.currency.dollarRateMicros)
    }
  }

  /// Sends every step of a translation, each after those that it waits for; stops at a refusal.
  @discardableResult
  mutating func send(
    _ translation: Translation,
    altering body: (JSONValue) -> JSONValue = { $0 }
  ) -> [PlatformOutcome] {
    var ids: [Int: String] = [:]
    var outcomes: [PlatformOutcome] = []
    for step in translation.steps {
      guard let whole = step.request({ ids[$0] }) else { break }
      let request = PlatformRequest(
        whole.platform, whole.method, whole.path, apiVersion: whole.apiVersion,
        body: body(whole.body), idempotencyKey: whole.idempotencyKey)
      let before = sandbox
      guard case .answered(let response, _) = sandbox.answer(request) else { break }
      let outcome = PlatformTranslators.outcome(of: response, to: request)
      outcomes.append(outcome)
      links.append(
        Link(
          step: step, before: before, request: request, response: response, outcome: outcome))
      guard case .done(let id) = outcome else { break }
      ids[step.number] = id
      if step.action == .create || makes(request) { remember(step, request, id) }
    }
    return outcomes
  }

  /// True for a call that makes an object and does not change or read one.
  private func makes(_ request: PlatformRequest) -> Bool {
    let changes = ["/update/", "generatetag", ":bulkEdit"]
    guard request.method == .post, !changes.contains(where: request.path.contains) else {
      return false
    }
    return request.platform != .meta || request.path.contains("/act_")
  }

  private mutating func remember(_ step: PlatformStep, _ request: PlatformRequest, _ id: String) {
    known.append(
      KnownObject(
        row: Int64(known.count + 1), platform: step.platform, kind: step.kind,
        entity: step.entity, entityID: step.entityID, path: request.path, externalID: id))
  }
}
