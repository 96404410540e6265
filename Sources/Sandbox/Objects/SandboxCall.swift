import JSON
import Registry

/// A call on its way through the sandbox: what was sent, and what exists.
struct SandboxCall {
  let request: PlatformRequest
  /// What stands in the path under the names of the endpoint.
  let captures: [String: String]
  /// The query, in order.
  let query: [(name: String, value: String)]
  /// What exists, while the call is judged.
  var store: SandboxStore
  /// What was sent.
  let sent: JSONObject
  /// What is judged: what was sent, over what the changed object has.
  var body: JSONObject
  /// The object that the call changes, if it changes one.
  var target: SandboxObject?
  /// What is known of the account, if anything is.
  var account: SandboxAccount?

  init(
    request: PlatformRequest, captures: [String: String],
    query: [(name: String, value: String)], store: SandboxStore, sent: JSONObject
  ) {
    self.request = request
    self.captures = captures
    self.query = query
    self.store = store
    self.sent = sent
    body = sent
  }

  var platform: Platform { request.platform }

  /// The account for which the call is made: in its path, or in its body.
  var accountID: String {
    captures["account"] ?? captures["profile"] ?? sent["advertiser_id"]?.idText ?? ""
  }

  subscript(name: String) -> JSONValue? { body[name] }

  /// The value at names that follow each other.
  func value(_ path: String...) -> JSONValue? {
    path.reduce(.object(body) as JSONValue?) { $0?[$1] }
  }

  /// The object of an id, if it exists and is of the kind.
  func object(_ id: String?, _ kind: PlatformObjectKind) -> SandboxObject? {
    guard let id, let object = store[platform, id], object.kind == kind else { return nil }
    return object
  }

  /// The values of one name in the query.
  func query(_ name: String) -> [String] {
    query.filter { $0.name == name }.map(\.value)
  }

  /// Every value at a path, in which `[]` stands for each position of a list, with its place.
  func values(at path: String) -> [(place: [String], value: JSONValue)] {
    var found: [(place: [String], value: JSONValue)] = [([], .object(body))]
    for part in path.split(separator: ".").map(String.init) {
      let name = part.hasSuffix("[]") ? String(part.dropLast(2)) : part
      found = found.compactMap { place, value in value[name].map { (place + [name], $0) } }
      guard part.hasSuffix("[]") else { continue }
      found = found.flatMap { place, value in
        (value.array ?? []).enumerated().map { (place + [String($0)], $1) }
      }
    }
    return found
  }
}
