package import JSON

/// What a call sends, with ids that earlier steps have yet to learn.
package indirect enum Payload: Hashable, Sendable {
  /// In which form an id is written.
  package enum Form: Hashable, Sendable {
    /// In quotes.
    case text
    /// As a whole number, where the id is one.
    case number

    /// The id in this form.
    func value(of id: String) -> JSONValue {
      switch self {
      case .text: .string(id)
      case .number: Int64(id).map(JSONValue.integer) ?? .string(id)
      }
    }
  }

  /// A key and what it names.
  package struct Member: Hashable, Sendable {
    /// The name.
    package let key: String
    /// What it names.
    package var value: Payload
  }

  /// Something that is known.
  case value(JSONValue)
  /// The id of the object that an earlier step makes.
  case reference(step: Int, Form)
  /// Payloads in order.
  case array([Payload])
  /// Named payloads in order; no key stands twice.
  case object([Member])

  /// A text.
  static func text(_ text: String) -> Payload { .value(.string(text)) }

  /// Texts in order.
  static func texts(_ texts: some Sequence<String>) -> Payload { .array(texts.map(Payload.text)) }

  /// A whole number.
  static func integer(_ number: Int64) -> Payload { .value(.integer(number)) }

  /// The value with every id filled in, or nothing while one is not known.
  package func resolved(_ id: (_ step: Int) -> String?) -> JSONValue? {
    switch self {
    case .value(let value): return value
    case .reference(let step, let form): return id(step).map(form.value)
    case .array(let payloads):
      let values = payloads.compactMap { $0.resolved(id) }
      return values.count == payloads.count ? .array(values) : nil
    case .object(let members):
      var known: [JSONObject.Member] = []
      known.reserveCapacity(members.count)
      for member in members {
        guard let value = member.value.resolved(id) else { return nil }
        known.append(JSONObject.Member(key: member.key, value: value))
      }
      return .object(JSONObject(checked: known))
    }
  }

  /// The value as a reader sees it before anything is sent: unknown ids stand in words.
  package var preview: JSONValue {
    switch self {
    case .value(let value): value
    case .reference(let step, _): .string(Self.words(for: step))
    case .array(let payloads): .array(payloads.map(\.preview))
    case .object(let members):
      .object(JSONObject(uniqueMembers: members.map { ($0.key, $0.value.preview) }))
    }
  }

  /// How an id that is not known is shown.
  static func words(for step: Int) -> String { "{id of step \(step)}" }

  /// The steps whose ids it waits for.
  var references: Set<Int> {
    switch self {
    case .value: []
    case .reference(let step, _): [step]
    case .array(let payloads): payloads.reduce(into: []) { $0.formUnion($1.references) }
    case .object(let members): members.reduce(into: []) { $0.formUnion($1.value.references) }
    }
  }
}
