import JSON

/// One way in which a value is made wrong by the official documents, and where that shows.
struct OfficialMutation {
  let path: String
  let what: String
  let value: JSONValue
}

extension OfficialCatalogue {
  /// Every way of dropping a required key, corrupting a listed text and changing a type.
  ///
  /// - Parameters:
  ///   - value: A value that the document allows.
  ///   - name: The object that it is.
  ///   - isChange: True where nothing at the top is required.
  /// - Returns: The mutations, each with the whole value.
  func mutations(of value: JSONValue, as name: String, isChange: Bool) -> [OfficialMutation] {
    guard let fields = objects[name] else { return [] }
    return mutations(of: value, fields, at: "", isChange: isChange) { $0 }
  }

  private func mutations(
    of value: JSONValue, _ fields: [String: OfficialField], at path: String, isChange: Bool,
    _ rebuild: (JSONValue) -> JSONValue
  ) -> [OfficialMutation] {
    guard let object = value.object else { return [] }
    var mutations: [OfficialMutation] = []
    for member in object.members {
      guard let field = fields[member.key] else { continue }
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      func replaced(_ new: JSONValue?) -> JSONValue {
        var changed = object
        changed[member.key] = new
        return rebuild(.object(changed))
      }
      if field.isRequired, !isChange {
        mutations.append(
          OfficialMutation(path: place, what: "dropped", value: replaced(nil)))
      }
      mutations += self.mutations(of: member.value, field.type, at: place) { replaced($0) }
    }
    return mutations
  }

  private func mutations(
    of value: JSONValue, _ type: OfficialType, at path: String,
    _ rebuild: (JSONValue) -> JSONValue
  ) -> [OfficialMutation] {
    var mutations: [OfficialMutation] = []
    if let wrong = Self.wrong(type) {
      mutations.append(
        OfficialMutation(path: path, what: "of another type", value: rebuild(wrong)))
    }
    switch type {
    case .text(let values?, _) where !values.isEmpty:
      let corrupt = JSONValue.string((value.string ?? "") + "_CORRUPT")
      mutations.append(
        OfficialMutation(path: path, what: "corrupted", value: rebuild(corrupt)))
    case .array(let element):
      for (position, entry) in (value.array ?? []).enumerated() {
        mutations += self.mutations(of: entry, element, at: "\(path)[\(position)]") { new in
          var values = value.array ?? []
          values[position] = new
          return rebuild(.array(values))
        }
      }
    case .object(let name):
      guard let fields = objects[name] else { break }
      mutations += self.mutations(of: value, fields, at: path, isChange: false, rebuild)
    default: break
    }
    return mutations
  }

  /// A value of another type, or nothing where anything goes.
  private static func wrong(_ type: OfficialType) -> JSONValue? {
    switch type {
    case .text: 7
    case .integer, .number: "seven"
    case .boolean: "yes"
    case .array: 5
    case .object: "text"
    case .open: nil
    }
  }
}
