import JSON

/// As much of JSON Schema draft 6 as the schemas of Adaptive Cards use.
struct JSONSchema {
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  /// What is wrong with a value, each with its place; nothing when the schema accepts it.
  func problems(with value: JSONValue) -> [String] { problems(value, root, at: "#") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    if let answer = schema.bool { return answer ? [] : ["\(place): nothing is allowed"] }
    guard schema.object != nil else { return ["\(place): no schema"] }
    if let pointer = schema["$ref"]?.string {
      guard let target = resolve(pointer) else { return ["\(place): no \(pointer)"] }
      return problems(value, target, at: place)
    }
    return kind(value, schema, place) + values(value, schema, place)
      + members(value, schema, place) + items(value, schema, place)
      + combinations(value, schema, place)
  }

  private func resolve(_ pointer: String) -> JSONValue? {
    pointer.split(separator: "/").dropFirst().reduce(Optional(root)) { found, key in
      found?[String(key)]
    }
  }

  private func kind(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let type = schema["type"] else { return [] }
    let wanted = type.array?.compactMap(\.string) ?? [type.string ?? ""]
    return wanted.contains { Self.isOf(value, $0) }
      ? [] : ["\(place): is not of type \(wanted.joined(separator: " or "))"]
  }

  private static func isOf(_ value: JSONValue, _ type: String) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
      ("null", .null), ("number", .integer), ("number", .decimal), ("integer", .integer):
      true
    default: false
    }
  }

  private func values(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    if let allowed = schema["enum"]?.array, !allowed.contains(value) {
      return ["\(place): \(value) is not allowed"]
    }
    // The schemas use patterns only to take names of the list without regard to case.
    if let pattern = schema["pattern"]?.string, let text = value.string,
      let regex = try? Regex(pattern), text.firstMatch(of: regex) == nil
    {
      return ["\(place): '\(text)' does not match \(pattern)"]
    }
    if let least = schema["minimum"]?.double, let number = value.double, number < least {
      return ["\(place): \(number) is below \(least)"]
    }
    return []
  }

  private func members(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let object = value.object else { return [] }
    let missing = (schema["required"]?.array ?? []).compactMap(\.string)
      .filter { object[$0] == nil }.map { "\(place): \($0) is missing" }
    let known = schema["properties"]
    return missing
      + object.members.flatMap { member -> [String] in
        let inside = "\(place)/\(member.key)"
        if let own = known?[member.key] { return problems(member.value, own, at: inside) }
        return schema["additionalProperties"].map { problems(member.value, $0, at: inside) } ?? []
      }
  }

  private func items(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard let array = value.array, let item = schema["items"] else { return [] }
    return array.enumerated().flatMap { problems($0.element, item, at: "\(place)/\($0.offset)") }
  }

  private func combinations(
    _ value: JSONValue, _ schema: JSONValue, _ place: String
  ) -> [String] {
    var found = (schema["allOf"]?.array ?? []).flatMap { problems(value, $0, at: place) }
    if let any = schema["anyOf"]?.array {
      let tries = any.map { problems(value, $0, at: place) }
      if !tries.contains([]) { found.append("\(place): none of \(any.count) schemas fits") }
    }
    if let one = schema["oneOf"]?.array {
      let fits = one.count { problems(value, $0, at: place).isEmpty }
      if fits != 1 { found.append("\(place): \(fits) of \(one.count) schemas fit, not one") }
    }
    return found
  }
}
