import JSON
import Registry

/// Finds the endpoint of a call and judges the call by it.
enum SandboxRouter {
  /// Where a call leads.
  enum Route {
    /// To nothing that exists.
    case nowhere
    /// To an endpoint that refuses it.
    case wrong([Complaint])
    /// To an endpoint that takes it.
    case right(Endpoint, SandboxCall)
  }

  /// The endpoint of a call, and what is wrong with the call.
  static func route(
    _ request: PlatformRequest, _ store: SandboxStore, _ accounts: [String: SandboxAccount]
  ) -> Route {
    let (path, query) = split(request.path)
    for endpoint in Endpoint.all(of: request.platform) where endpoint.method == request.method {
      guard let captures = endpoint.captures(in: path) else { continue }
      guard let body = request.body.object else {
        return .wrong([Complaint(.type, at: [], "the body is not an object")])
      }
      var call = SandboxCall(
        request: request, captures: captures, query: query, store: store, sent: body)
      call.account = accounts[SandboxStore.key(request.platform, call.accountID)]
      if case .changes(let locator) = endpoint.effect, case .capture(let name) = locator {
        guard let target = store[request.platform, captures[name] ?? ""],
          target.kind == endpoint.kind
        else { continue }
      }
      let complaints = CallJudge(endpoint: endpoint, accounts: accounts).complaints(about: &call)
      // A call that holds no store lets the sandbox change its own without copying it.
      call.store = SandboxStore()
      return complaints.isEmpty ? .right(endpoint, call) : .wrong(complaints)
    }
    return .nowhere
  }

  /// The ids that a call names at a place.
  static func ids(at locator: Endpoint.Locator, _ call: SandboxCall) -> [String] {
    switch locator {
    case .capture(let name): call.captures[name].map { [$0] } ?? []
    case .query(let name): call.query(name)
    case .body(let name): call.sent[name]?.idText.map { [$0] } ?? []
    case .list(let name): call.sent[name]?.array?.compactMap(\.idText) ?? []
    }
  }

  private static func split(
    _ path: String
  ) -> (path: [Substring], query: [(name: String, value: String)]) {
    // By bytes: these signs are ASCII, and to look for the borders of characters takes longer.
    let parts = path.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1)
    let query = parts.dropFirst().first.map { text in
      text.split(separator: UInt8(ascii: "&")).map { pair in
        let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
          .map { String(Substring($0)) }
        return (name: sides.first ?? "", value: sides.count > 1 ? sides[1] : "")
      }
    }
    let words = parts.first?.split(separator: UInt8(ascii: "/")).map(Substring.init)
    return (words ?? [], query ?? [])
  }
}

extension JSONValue {
  /// An id, in quotes or not.
  var idText: String? { string ?? integer.map { String($0) } }
}
