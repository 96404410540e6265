extension JSONValue {
  /// True for the word `null`.
  package var isNull: Bool { self == .null }

  /// The truth value, when it is one.
  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// The whole number, when it is one that fits 64 bits.
  package var integer: Int64? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  /// The nearest double of any number, unless that is infinite.
  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value.double
    default: nil
    }
  }

  /// The digits of any number as they were written.
  package var numberText: String? {
    switch self {
    case .integer(let value): String(value)
    case .decimal(let value): value.text
    default: nil
    }
  }

  /// The text, when it is one.
  package var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// The values of an array.
  package var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// The members of an object.
  package var object: JSONObject? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The value under a key of an object, or nothing for other kinds and unknown keys.
  /// - Complexity: O(members).
  package subscript(key: String) -> JSONValue? { object?[key] }

  /// The value at a position of an array, or nothing for other kinds and positions outside.
  package subscript(position: Int) -> JSONValue? {
    guard let array, array.indices.contains(position) else { return nil }
    return array[position]
  }

  /// The value of a finite number with the fewest digits that read back the same; nothing for NaN
  /// and infinities, which JSON cannot say.
  package static func number(_ value: Double) -> JSONValue? {
    JSONDecimal(value).map(JSONValue.decimal)
  }

  /// The value of a number's digits, or nothing when JSON would not take them.
  package static func number(_ digits: String) -> JSONValue? {
    if let decimal = JSONDecimal(digits) { return .decimal(decimal) }
    guard JSONDecimal.isNumber(digits.utf8) else { return nil }
    return Int64(digits).map(JSONValue.integer)
  }
}
