package import Tables

extension Registry {
  /// Every call to a platform: what was meant before it, and what was answered after it.
  package static let platformObjects = Table(
    "platform_objects", .log, "One call to a platform; an update holds only what it sends.",
    columns: platformCallColumns + platformMessageColumns + platformAnswerColumns,
    unique: [["idempotency_key"]])

  private static let platformCallColumns: [Column] = [
    .id(), .reference("ticket_id", to: "tickets", "The ticket that asks for it."),
    .choice("platform", Platform.self, "Whose interface is called."),
    .choice("action", PlatformAction.self, "What the call is for."),
    .choice("kind", PlatformObjectKind.self, "The kind of object that it is about."),
    .integer("step", "The place of the call in the ticket's order, from 1.", .range(1, nil)),
    .choice("entity", PlatformEntity.self, "The table of the row that the object stands for."),
    .integer("entity_id", "The row that the object stands for.", .range(1, nil)),
    .reference(
      "parent_id", to: "platform_objects", "The call that made the object above it.",
      nullable: true),
  ]

  private static let platformMessageColumns: [Column] = [
    .choice("method", RequestMethod.self, "The verb of the call."),
    .text("path", "The path of the call, without its host.", .length(1...500)),
    .text("api_version", "The version of the interface.", .pattern("v[0-9.]{1,8}")),
    .json("request_json", "What is sent."),
    .json("response_json", "What was answered.", nullable: true),
    .integer("http_status", "The status of the answer.", .range(100, 599), nullable: true),
  ]

  private static let platformAnswerColumns: [Column] = [
    .text(
      "external_id", "The id that the platform gave to the object.", .length(1...200),
      nullable: true),
    .text(
      "idempotency_key", "The key under which the call is made once, however often it is tried.",
      .length(1...200)),
    .integer("attempts", "How often it was tried.", .range(0, nil), default: 0),
    .choice(
      "state", PlatformObjectState.self, "How far the call has come.", default: .intended),
    .timestamp("sent_at", "When it was last tried.", nullable: true),
  ]
}
