import JSON

extension Payload: ExpressibleByStringInterpolation {
  /// Makes a text.
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Payload: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension Payload: ExpressibleByBooleanLiteral {
  /// Makes `true` or `false`.
  package init(booleanLiteral value: Bool) { self = .value(.bool(value)) }
}

extension Payload: ExpressibleByArrayLiteral {
  /// Makes an array.
  package init(arrayLiteral elements: Payload...) { self = .array(elements) }
}

extension Payload: ExpressibleByDictionaryLiteral {
  /// Makes an object whose members stand in the order written; no key may stand twice.
  package init(dictionaryLiteral elements: (String, Payload)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }
}

extension Payload {
  /// The payload under a key of an object: setting replaces or adds, nothing removes.
  subscript(key: String) -> Payload? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      members.removeAll { $0.key == key && newValue == nil }
      if let newValue {
        if let position = members.firstIndex(where: { $0.key == key }) {
          members[position].value = newValue
        } else {
          members.append(Member(key: key, value: newValue))
        }
      }
      self = .object(members)
    }
  }

  /// True for an object without members and an array without values.
  var isEmpty: Bool {
    switch self {
    case .array(let payloads): payloads.isEmpty
    case .object(let members): members.isEmpty
    default: false
    }
  }
}
