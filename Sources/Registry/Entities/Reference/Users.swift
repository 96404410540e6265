package import Tables

extension Registry {
  /// The fictitious people of the operations team.
  package static let users = Table(
    "users", .reference, "A fictitious person of the operations team.",
    columns: [
      .id(),
      .uid(),
      .text("name", "Given name and family name.", .length(1...200), input: .always),
      .text("email", "Address at a reserved domain.", .length(3...254), input: .always),
      .choice("role", UserRole.self, "What the person does.", input: .always),
      .text("pod", "Group that works together.", .length(1...60), input: .always),
    ] + Column.stamps,
    unique: [["email"]])
}
