extension JSONValue: ExpressibleByNilLiteral {
  /// Makes `null`.
  package init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Makes `true` or `false`.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// Makes a number from a literal, which must be finite.
  package init(floatLiteral value: Double) {
    guard let number = JSONValue.number(value) else {
      preconditionFailure("JSON has no infinite numbers")
    }
    self = number
  }
}

extension JSONValue: ExpressibleByStringInterpolation {
  /// Makes a text, interpolated or not.
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Makes an array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes an object whose members stand in the order written; no key may stand twice.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(uniqueMembers: elements))
  }
}
