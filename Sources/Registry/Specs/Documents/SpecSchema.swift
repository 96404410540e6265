package import JSON
import Tables

/// Writes kinds of mappings down as a JSON Schema (draft 2020-12), for editors.
///
/// It says what can be said of one value; whether values agree is judged by `gen validate` alone.
package struct SpecSchema {
  private var definitions = JSONObject()

  /// The schema of files with one of several roots.
  ///
  /// - Parameters:
  ///   - title: What such a file is.
  ///   - roots: The kinds of mapping that may stand at the root; all but the last are told by their first
  ///     key.
  /// - Returns: The schema; the same roots give the same bytes.
  package static func schema(title: String, roots: [SpecType]) -> JSONValue {
    var writer = SpecSchema()
    var schema = JSONObject(uniqueMembers: [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", .string(title)),
    ])
    // Conditions, unlike alternatives, let an editor say which key of which mapping is wrong.
    let root = roots.dropLast().reversed().reduce(roots.last.map { writer.reference(to: $0) }) {
      rest, type in
      let first: JSONValue = .array(type.keys.prefix(1).map { .string($0.name) })
      return [
        "if": ["required": first], "then": writer.reference(to: type), "else": rest ?? true,
      ]
    }
    for member in root?.object?.members ?? [] { schema[member.key] = member.value }
    schema["$defs"] = .object(writer.definitions)
    return .object(schema)
  }

  private mutating func reference(to type: SpecType) -> JSONValue {
    if definitions[type.name] == nil {
      definitions[type.name] = true  // Holds the place, so that kinds may contain each other.
      definitions[type.name] = definition(of: type)
    }
    return ["$ref": .string("#/$defs/\(type.name)")]
  }

  private mutating func definition(of type: SpecType) -> JSONValue {
    var properties = JSONObject()
    for key in type.keys {
      guard var schema = schema(of: key.shape, in: key) else { continue }
      schema["description"] = .string(key.summary)
      properties[key.name] = .object(schema)
      for alias in key.aliases {
        schema["deprecated"] = true
        schema["description"] = .string("Another spelling of \(key.name).")
        properties[alias] = .object(schema)
      }
    }
    var mapping = JSONObject(uniqueMembers: [
      ("type", "object"), ("description", .string(type.summary)),
      ("properties", .object(properties)), ("additionalProperties", false),
    ])
    let required = type.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { mapping["required"] = .array(required) }
    guard let shorthand = type.shorthand, let key = type.key(spelt: shorthand),
      let lone = schema(of: key.shape, in: key)
    else { return .object(mapping) }
    return ["anyOf": [.object(mapping), .object(lone)]]
  }

  /// The schema of what stands under a key; nothing for keys that are refused.
  private mutating func schema(of shape: SpecShape, in key: SpecKey) -> JSONObject? {
    switch shape {
    case .value(let input): return input.schema
    case .structure(let type): return reference(to: type).object
    case .entries(let type):
      return Self.members(["type": "object", "additionalProperties": reference(to: type)])
    case .list(let element):
      guard let items = schema(of: element, in: key) else { return nil }
      return Self.members(["type": "array", "items": .object(items)])
    case .json(let type?):
      return Self.members(["anyOf": [reference(to: type), ["type": "string"]]])
    case .json(nil): return Self.members(["type": ["object", "array", "string"]])
    case .weights:
      let weight: JSONValue = ["type": "number", "exclusiveMinimum": 0]
      return Self.members(["type": "object", "additionalProperties": weight])
    case .paths: return Self.members(["type": "array", "items": ["type": "string"]])
    case .moved(let path): return moved(path)
    case .always: return Self.members(["type": ["boolean", "object"]])
    case .retired: return Self.members(["type": "string"])
    }
  }

  private static func members(_ pairs: KeyValuePairs<String, JSONValue>) -> JSONObject {
    JSONObject(uniqueMembers: pairs.map { ($0.key, $0.value) })
  }

  private mutating func moved(_ path: [String]) -> JSONObject? {
    guard !path.isEmpty else { return reference(to: .profile).object }
    guard let key = SpecType.profile.key(at: path) else { return nil }
    return schema(of: key.shape, in: key)
  }
}
