import Diagnostics
import Registry

extension SpecTree {
  /// Findings about mappings that lack a key without which they mean nothing.
  func missingKeys(of type: SpecType, at path: [String] = []) -> [Finding] {
    type.keys.flatMap { key -> [Finding] in
      let below = path + [key.name]
      guard let given = self[key.name] else {
        return key.isRequired ? [.missingKey(below.joined(separator: "."), at: place)] : []
      }
      guard let next = key.shape.type else { return [] }
      guard case .items(let items) = given.content else {
        return given.missingKeys(of: next, at: below)
      }
      return items.enumerated().flatMap { position, item in
        item.missingKeys(of: next, at: below + [String(position)])
      }
    }
  }
}

extension Finding {
  /// A mapping lacks a key.
  static func missingKey(_ name: String, at place: Place) -> Finding {
    Finding(ProfileCode.missingKey, "\(name) is missing", at: place)
  }
}
