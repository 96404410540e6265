import JSON
import Registry

/// Judges a call by everything that its endpoint asks for.
struct CallJudge {
  let endpoint: Endpoint
  let accounts: [String: SandboxAccount]

  /// What is wrong with a call; finds the object that it changes on the way.
  func complaints(about call: inout SandboxCall) -> [Complaint] {
    var complaints = FieldJudge.complaints(about: .object(call.sent), as: endpoint.table)
    complaints += queryComplaints(call)
    if case .changes(let locator) = endpoint.effect {
      complaints += find(locator, &call)
    }
    complaints += linkComplaints(call)
    // Rules read values as the tables describe them, so they judge only what the tables allow.
    guard complaints.isEmpty else { return complaints }
    let sent = Set(call.sent.keys)
    let isChange = call.target != nil
    return endpoint.rules.flatMap { $0(call) }
      .filter { !isChange || $0.place.isEmpty || sent.contains($0.place[0]) }
  }

  private func queryComplaints(_ call: SandboxCall) -> [Complaint] {
    let given = call.query.map(\.name)
    let unknown = given.filter { !endpoint.query.contains($0) }.map {
      Complaint(.unknown, at: [$0], "is no parameter of this call")
    }
    let missing = endpoint.query.prefix(endpoint.requiredQuery).filter { !given.contains($0) }.map {
      Complaint(.missing, at: [$0], "is a required parameter")
    }
    return unknown + missing
  }

  /// Finds what the call changes, and puts what is sent over what the object has.
  private func find(_ locator: Endpoint.Locator, _ call: inout SandboxCall) -> [Complaint] {
    var complaints: [Complaint] = []
    for id in SandboxRouter.ids(at: locator, call) {
      guard let target = call.object(id, endpoint.kind) else {
        complaints.append(
          Complaint(.reference, at: name(of: locator), "\(id) is no \(endpoint.kind.rawValue)"))
        continue
      }
      if !call.accountID.isEmpty, target.account != call.accountID {
        complaints.append(
          Complaint(.reference, at: name(of: locator), "\(id) belongs to another account"))
      }
      if target.family != endpoint.family {
        complaints.append(
          Complaint(.conflict, at: name(of: locator), "\(id) was made by another family of calls"))
      }
      call.target = target
      call.account = accounts[SandboxStore.key(call.platform, target.account)]
      call.body = target.fields
      for member in call.sent.members { call.body[member.key] = member.value }
    }
    return complaints
  }

  private func name(of locator: Endpoint.Locator) -> [String] {
    switch locator {
    case .capture(let name), .query(let name), .body(let name), .list(let name): [name]
    }
  }

  /// Every object that the call names must exist, in the same account, made by the same family.
  private func linkComplaints(_ call: SandboxCall) -> [Complaint] {
    endpoint.links.flatMap { link in
      named(by: link, in: call).compactMap { place, id -> Complaint? in
        guard let object = call.object(id, link.kind) else {
          return Complaint(.reference, at: place, "'\(id)' is no \(link.kind.rawValue)")
        }
        if object.account != call.accountID {
          return Complaint(.reference, at: place, "'\(id)' belongs to another account")
        }
        if object.family != endpoint.family {
          return Complaint(.conflict, at: place, "'\(id)' was made by another family of calls")
        }
        return nil
      }
    }
  }

  private func named(
    by link: Endpoint.Link, in call: SandboxCall
  ) -> [(place: [String], id: String)] {
    if let capture = call.captures[link.path] { return [([link.path], capture)] }
    let queried = call.query(link.path)
    if !queried.isEmpty { return queried.map { ([link.path], $0) } }
    return call.values(at: link.path).compactMap { place, value in
      value.idText.map { (place, $0) }
    }
  }
}
