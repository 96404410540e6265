import JSON
import Tables
import Units

extension InputKey {
  /// What a value may be, as members of a JSON Schema.
  var schema: JSONObject {
    var schema = JSONObject()
    if case .naturalKey = reading {
      schema["type"] = "string"
      return schema
    }
    switch column.type {
    case .enumerated(let enumeration):
      let others = enumeration.otherSpellings + (column.isNullable ? [nil] : [])
      let values: JSONValue = .array(enumeration.values.flatMap(Self.spellings))
      if others.isEmpty {
        schema["enum"] = values
      } else {
        schema["anyOf"] = [["enum": values], ["enum": .array(others)]]
      }
      return schema
    case .boolean: schema["enum"] = [true, false, 0, 1]
    case .integer: schema["type"] = type("integer")
    case .real, .money: schema["type"] = type("number")
    case .timestamp:
      schema["type"] = type("string")
      schema["format"] = "date-time"
    case .date:
      schema["type"] = type("string")
      schema["format"] = "date"
    case .text:
      schema["type"] = type("string")
      // One line that says something.
      if !column.isProse { schema["pattern"] = #"^.*\S.*$"# }
    case .json: schema["type"] = type("string")
    }
    for rule in column.rules { limit(&schema, by: rule) }
    return schema
  }

  private func type(_ name: JSONValue) -> JSONValue {
    column.isNullable ? [name, "null"] : name
  }

  private func limit(_ schema: inout JSONObject, by rule: ColumnRule) {
    switch rule {
    case .range(let low, let high):
      schema["minimum"] = low.map(number)
      schema["maximum"] = high.map(number)
    case .realRange(let low, let high):
      schema["minimum"] = JSONValue.number(low)
      schema["maximum"] = JSONValue.number(high)
    case .length(let length):
      schema["minLength"] = .integer(Int64(length.lowerBound))
      schema["maxLength"] = .integer(Int64(length.upperBound))
    case .pattern(let pattern): schema["pattern"] = .string(pattern.regularExpression)
    case .boolean, .oneOf, .format: break
    }
  }

  private func number(_ stored: Int64) -> JSONValue {
    guard reading == .currencyUnits else { return .integer(stored) }
    return JSONValue.number(Money(micros: stored).description) ?? .integer(stored)
  }
}

extension InputKey {
  /// A text as YAML reads it: digits alone are also a number.
  fileprivate static func spellings(of text: String) -> [JSONValue] {
    [.string(text)] + (JSONValue.number(text).map { [$0] } ?? [])
  }
}

extension Enumeration {
  /// What is also read as one of the values; case makes no difference, and small letters stand for any.
  fileprivate var otherSpellings: [JSONValue] {
    var seen = Set(values)
    return cases.flatMap { known in
      [known.value.lowercased()] + known.aliases + known.aliases.map { $0.lowercased() }
    }.filter { seen.insert($0).inserted }.flatMap(InputKey.spellings)
  }
}
