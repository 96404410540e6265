package import Registry

/// Something that was typed wrongly.
package struct Mistake: Hashable, Sendable {
  /// What the person did.
  package let kind: MistakeKind
  /// The name of the field in `ticket_requests`.
  package let field: String
  /// What was typed; nothing where something was left out.
  package let wrong: String?
  /// What should have been typed; nothing where the field should have stayed empty.
  package let right: String?

  /// The kind of mistake that it is.
  package var cause: MistakeCause { kind.cause }
}
