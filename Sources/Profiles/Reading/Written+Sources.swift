import Diagnostics
import JSON
import YAML

extension Written {
  /// What a YAML file says.
  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar):
      self.init(.scalar(scalar.text, Self.json(scalar)), at: node.place)
    case .sequence(let nodes): self.init(.list(nodes.map { Written($0) }), at: node.place)
    case .mapping(let mapping):
      let pairs = mapping.pairs.map {
        Pair(name: $0.name, place: $0.key.place, value: Written($0.value))
      }
      self.init(.mapping(pairs), at: node.place)
    }
  }

  /// What JSON in a text says, all of it at the place of the text.
  init(_ value: JSONValue, at place: Place) {
    switch value {
    case .array(let values):
      self.init(.list(values.map { Written($0, at: place) }), at: place)
    case .object(let object):
      let pairs = object.members.map {
        Pair(name: $0.key, place: place, value: Written($0.value, at: place))
      }
      self.init(.mapping(pairs), at: place)
    case .string(let text): self.init(.scalar(text, value), at: place)
    case .null, .bool, .integer, .decimal: self.init(.scalar(value.text(), value), at: place)
    }
  }

  private static func json(_ scalar: YAMLScalar) -> JSONValue {
    if scalar.isNull { return nil }
    if let boolean = scalar.boolean { return .bool(boolean) }
    // YAML writes a few numbers as JSON does not, such as `.5` and `+1`; those stay texts.
    return scalar.decimal.flatMap(JSONValue.number) ?? .string(scalar.text)
  }
}
