import JSON
package import Registry

/// The platforms' other end, for machines without accounts.
///
/// A value: every answer is a function of the accounts, the faults, the calls that had an effect
/// before, and the call. It judges calls by its own tables, answers in each platform's shapes,
/// keeps parents and children together, and answers a repeated key as it did the first time.
package struct Sandbox: Sendable {
  private let accounts: [String: SandboxAccount]
  private let faults: SandboxFaults
  private(set) var store = SandboxStore()
  /// The calls that had an effect, by their keys.
  private var answered: [String: RememberedCall] = [:]

  /// Opens platforms on which nothing was made yet.
  ///
  /// - Parameters:
  ///   - accounts: The accounts whose minimum budgets are judged; of others they are not.
  ///   - faults: How often the platforms fail.
  package init(accounts: [SandboxAccount] = [], faults: SandboxFaults = .none) {
    self.accounts = Dictionary(
      accounts.map { (SandboxStore.key($0.platform, $0.identifier), $0) },
      uniquingKeysWith: { _, last in last })
    self.faults = faults
  }

  /// Every object that was made, by platform and id.
  package var objects: [SandboxObject] {
    store.objects.values.sorted { ($0.platform.rawValue, $0.id) < ($1.platform.rawValue, $1.id) }
  }

  /// The object of an id.
  package func object(_ id: String, at platform: Platform) -> SandboxObject? {
    store[platform, id]
  }

  /// Answers a call; what the call does is done when this returns.
  package mutating func answer(_ request: PlatformRequest) -> SandboxReply {
    let fault = faults.fault(of: request.idempotencyKey, attempt: request.attempt)
    switch fault {
    case .busy:
      return .answered(request.platform.style.busy(seconds: faults.wait, request), nil)
    case .broken: return .answered(request.platform.style.broken(request), nil)
    case .lostBefore: return .lost(nil)
    case .lostAfter, .refused, nil: break
    }
    let (response, record) = respond(to: request)
    return fault == .lostAfter ? .lost(record) : .answered(response, record)
  }

  /// Does again what a record tells, and answers its key from now on as it was answered then.
  package mutating func learn(_ record: SandboxRecord) {
    guard answered[record.request.idempotencyKey] == nil else { return }
    perform(record.request)
    answered[record.request.idempotencyKey] = RememberedCall(record)
  }

  /// The answer, and a record where the call had its effect now.
  private mutating func respond(
    to request: PlatformRequest
  ) -> (PlatformResponse, SandboxRecord?) {
    let style = request.platform.style
    if let before = answered[request.idempotencyKey] {
      return (before.isSame(as: request) ? before.response : style.reused(request), nil)
    }
    if faults.refuses(request.idempotencyKey) { return (style.unwanted(request), nil) }
    switch SandboxRouter.route(request, store, accounts) {
    case .nowhere: return (style.notFound(request), nil)
    case .wrong(let complaints): return (style.refused(complaints, request), nil)
    case .right(let endpoint, let call):
      let ids = apply(endpoint, call)
      let response = PlatformResponse(status: 200, body: endpoint.answer(call, ids))
      let record = SandboxRecord(request: request, response: response)
      answered[request.idempotencyKey] = RememberedCall(record)
      return (response, record)
    }
  }

  private mutating func perform(_ request: PlatformRequest) {
    guard case .right(let endpoint, let call) = SandboxRouter.route(request, store, accounts) else {
      return
    }
    apply(endpoint, call)
  }

  /// Makes or changes objects, and gives the ids of those that the call is about.
  @discardableResult
  private mutating func apply(_ endpoint: Endpoint, _ call: SandboxCall) -> [String] {
    switch endpoint.effect {
    case .answers: return []
    case .changes(let locator):
      let ids = SandboxRouter.ids(at: locator, call)
      for id in ids { store.change(call.platform, id, call.sent) }
      return ids
    case .makes, .joins: return [make(endpoint, call)]
    }
  }

  private mutating func make(_ endpoint: Endpoint, _ call: SandboxCall) -> String {
    var parents = endpoint.links.flatMap { link in
      call.values(at: link.path).compactMap { $0.value.idText }
    }
    let id: String
    if case .joins(let capture, let name) = endpoint.effect {
      let (left, right) = (call.captures[capture] ?? "", call[name]?.idText ?? "")
      parents = [left, right]
      id = "\(left)/\(right)"
    } else {
      id = SandboxIdentifier.next(
        for: call.request.idempotencyKey, call.platform, endpoint.kind,
        isTaken: { store[call.platform, $0] != nil })
    }
    store.add(
      SandboxObject(
        platform: call.platform, kind: endpoint.kind, id: id, account: call.accountID,
        family: endpoint.family, parents: parents, fields: call.sent))
    return id
  }
}
