import Registry

/// Something that was typed and cannot be what its field holds.
package struct RequestProblem: Hashable, Sendable {
  /// The name of the field in `ticket_requests`.
  package let name: String
  /// The field; nothing where the ticket's type has none of this name.
  let field: RequestField?
  /// What is wrong, as a sentence that begins with the name.
  let sentence: String
  /// The nearest legal value.
  let suggestion: String?

  init(_ name: String, _ field: RequestField?, _ sentence: String, suggestion: String? = nil) {
    self.name = name
    self.field = field
    self.sentence = sentence
    self.suggestion = suggestion
  }

  var objection: Objection { Objection(sentence, suggestion: suggestion) }
}
