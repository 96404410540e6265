import JSON
package import Registry
package import Tables
package import Units

/// One row of `platform_objects`: what was meant before a call, and what was answered after it.
package struct PlatformCall: Hashable, Sendable {
  /// Its number; nothing before it is stored.
  package var id: Int64?
  /// The ticket that asks for it.
  package let ticket: Int64
  /// What the call is for.
  package let action: PlatformAction
  /// The kind of object that it is about.
  package let kind: PlatformObjectKind
  /// Its place in the ticket's order, from 1.
  package let step: Int
  /// The table of the row that the object stands for.
  package let entity: PlatformEntity
  /// The row that the object stands for.
  package let entityID: Int64
  /// The call that made the object above it.
  package let parent: Int64?
  /// What is sent.
  package var request: PlatformRequest
  /// What was answered.
  package var response: PlatformResponse?
  /// The id that the platform gave to the object.
  package var externalID: String?
  /// How often it was tried.
  package var attempts: Int64 = 0
  /// How far it has come.
  package var state = PlatformObjectState.intended
  /// When it was last tried.
  package var sentAt: Instant?

  init(_ step: PlatformStep, place: Int, ticket: Int64, parent: Int64?, request: PlatformRequest) {
    self.ticket = ticket
    (action, kind) = (step.action, step.kind)
    self.step = place
    (entity, entityID) = (step.entity, step.entityID)
    self.parent = parent
    self.request = request
  }

  /// The same call, made once more.
  func again(at instant: Instant) -> PlatformCall {
    var again = self
    again.request = request.again(after: Int(attempts))
    again.attempts += 1
    again.sentAt = instant
    again.state = again.attempts == 1 ? .intended : .retrying
    return again
  }

  /// True when it stands for the same object as another, whatever is sent.
  func isSameObject(as other: PlatformCall) -> Bool {
    (action, kind, step, entity) == (other.action, other.kind, other.step, other.entity)
      && entityID == other.entityID && request.platform == other.request.platform
      && request.method == other.request.method
  }
}

extension PlatformCall {
  /// The row as it is stored.
  package var row: Row {
    var row = Row(Registry.platformObjects)
    row["id"] = id.map(Value.integer) ?? .null
    row["ticket_id"] = .integer(ticket)
    row["platform"] = .text(request.platform.rawValue)
    row["action"] = .text(action.rawValue)
    row["kind"] = .text(kind.rawValue)
    row["step"] = .integer(Int64(step))
    row["entity"] = .text(entity.rawValue)
    row["entity_id"] = .integer(entityID)
    row["parent_id"] = parent.map(Value.integer) ?? .null
    row["method"] = .text(request.method.rawValue)
    row["path"] = .text(request.path)
    row["api_version"] = .text(request.apiVersion)
    row["request_json"] = .text(request.bodyText)
    row["response_json"] = response.map { .text($0.bodyText) } ?? .null
    row["http_status"] = response.map { .integer(Int64($0.status)) } ?? .null
    row["external_id"] = externalID.map(Value.text) ?? .null
    row["idempotency_key"] = .text(request.idempotencyKey)
    row["attempts"] = .integer(attempts)
    row["state"] = .text(state.rawValue)
    row["sent_at"] = sentAt.map { .text($0.description) } ?? .null
    return row
  }

  /// Reads a row of `platform_objects`; nothing for one that holds something else.
  package init?(_ row: Row) {
    guard let ticket = row["ticket_id"].integer, let entityID = row["entity_id"].integer,
      let platform = row.choice("platform", as: Platform.self),
      let action = row.choice("action", as: PlatformAction.self),
      let kind = row.choice("kind", as: PlatformObjectKind.self),
      let entity = row.choice("entity", as: PlatformEntity.self),
      let method = row.choice("method", as: RequestMethod.self),
      let state = row.choice("state", as: PlatformObjectState.self),
      let body = row["request_json"].text.flatMap({ try? JSONReader.read($0) })
    else { return nil }
    id = row["id"].integer
    (self.ticket, self.action, self.kind) = (ticket, action, kind)
    step = Int(row["step"].integer ?? 0)
    (self.entity, self.entityID) = (entity, entityID)
    parent = row["parent_id"].integer
    attempts = row["attempts"].integer ?? 0
    request = PlatformRequest(
      platform, method, row["path"].description, apiVersion: row["api_version"].description,
      body: body, idempotencyKey: row["idempotency_key"].description, attempt: Int(attempts))
    let answer = row["response_json"].text.flatMap { try? JSONReader.read($0) }
    response = answer.flatMap { answer in
      row["http_status"].integer.map { PlatformResponse(status: Int($0), body: answer) }
    }
    externalID = row["external_id"].text
    self.state = state
    sentAt = row.instant("sent_at")
  }

  /// What it made, for later orders; nothing before it was confirmed.
  package var known: KnownObject? {
    guard state == .confirmed, let id, let externalID else { return nil }
    return KnownObject(
      row: id, platform: request.platform, kind: kind, entity: entity, entityID: entityID,
      path: request.path, externalID: externalID)
  }
}
