import JSON
import Tables

/// Judges values by the few words of JSON Schema that `SpecSchema` writes.
struct SchemaJudge {
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  /// Where a value breaks the schema; nothing when it does not.
  func complaint(about value: JSONValue) -> String? {
    complaint(value, root, at: "")
  }

  private func complaint(_ value: JSONValue, _ schema: JSONValue, at path: String) -> String? {
    if schema == true { return nil }
    guard let words = schema.object else { return "\(path): no schema" }
    for word in words.members {
      if let found = complaint(value, word, of: words, at: path) { return found }
    }
    return nil
  }

  private func complaint(
    _ value: JSONValue, _ word: JSONObject.Member, of words: JSONObject, at path: String
  ) -> String? {
    switch word.key {
    case "$ref":
      let name = word.value.string?.split(separator: "/").last.map(String.init) ?? ""
      return complaint(value, root["$defs"]?[name] ?? false, at: path)
    case "anyOf":
      let found = (word.value.array ?? []).map { complaint(value, $0, at: path) }
      return found.contains(nil) ? nil : found.first ?? nil
    case "if":
      let isMet = complaint(value, word.value, at: path) == nil
      return complaint(value, words[isMet ? "then" : "else"] ?? true, at: path)
    case "enum":
      return word.value.array?.contains(value) == true ? nil : "\(path): \(value) is not listed"
    case "type":
      let types = word.value.array?.compactMap(\.string) ?? [word.value.string ?? ""]
      return types.contains { isOfType(value, $0) } ? nil : "\(path): \(value) is no \(word.value)"
    case "required":
      let missing = word.value.array?.compactMap(\.string).first { value[$0] == nil }
      return missing.map { "\(path): \($0) is missing" }
    case "additionalProperties": return additional(value, word.value, words, at: path)
    case "properties":
      return (value.object?.members ?? []).lazy.compactMap { member in
        word.value[member.key].flatMap { complaint(member.value, $0, at: path + "." + member.key) }
      }.first
    case "items":
      return (value.array ?? []).lazy.compactMap { complaint($0, word.value, at: path + "[]") }
        .first
    case "minimum": return bound(value, word.value, at: path) { $0 >= $1 }
    case "maximum": return bound(value, word.value, at: path) { $0 <= $1 }
    case "exclusiveMinimum": return bound(value, word.value, at: path) { $0 > $1 }
    case "$schema", "title", "$defs", "then", "else", "description", "deprecated", "format",
      "minLength", "maxLength", "pattern":
      return nil
    default: return "\(path): the word \(word.key) is not known"
    }
  }

  private func isOfType(_ value: JSONValue, _ type: String) -> Bool {
    switch type {
    case "object": value.object != nil
    case "array": value.array != nil
    case "string": value.string != nil
    case "integer": value.integer != nil
    case "number": value.double != nil
    case "boolean": value.bool != nil
    case "null": value.isNull
    default: false
    }
  }

  private func additional(
    _ value: JSONValue, _ schema: JSONValue, _ words: JSONObject, at path: String
  ) -> String? {
    let known = words["properties"]?.object
    for member in value.object?.members ?? [] where known?[member.key] == nil {
      if schema == false { return "\(path): \(member.key) is not known" }
      if let found = complaint(member.value, schema, at: path + "." + member.key) { return found }
    }
    return nil
  }

  private func bound(
    _ value: JSONValue, _ limit: JSONValue, at path: String, _ holds: (Double, Double) -> Bool
  ) -> String? {
    guard let number = value.double, let limit = limit.double else { return nil }
    return holds(number, limit) ? nil : "\(path): \(number) is beyond \(limit)"
  }
}
