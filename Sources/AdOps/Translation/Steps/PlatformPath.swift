/// The path of a call, with ids that earlier steps have yet to learn.
package struct PlatformPath: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A piece of a path.
  package enum Part: Hashable, Sendable {
    /// Characters as they are sent.
    case literal(String)
    /// The id of the object that an earlier step makes.
    case reference(step: Int)
  }

  /// Puts a path together from characters and ids.
  package struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// Starts with nothing.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds characters.
    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.literal(literal)) }
    }

    /// Adds characters.
    package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    /// Adds the id of an object.
    package mutating func appendInterpolation(_ reference: PlatformReference) {
      parts.append(reference.segment)
    }
  }

  /// The pieces in order.
  package let parts: [Part]

  /// Makes a path without ids.
  package init(stringLiteral value: String) { parts = [.literal(value)] }

  /// Makes a path from its pieces.
  package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  private init(parts: [Part]) { self.parts = parts }

  /// One path behind the other.
  static func + (left: PlatformPath, right: PlatformPath) -> PlatformPath {
    PlatformPath(parts: left.parts + right.parts)
  }

  /// The path with every id filled in, or nothing while one is not known.
  package func resolved(_ id: (_ step: Int) -> String?) -> String? {
    var path = ""
    for part in parts {
      switch part {
      case .literal(let text): path += text
      case .reference(let step):
        guard let id = id(step) else { return nil }
        path += id
      }
    }
    return path
  }

  /// The path as a reader sees it before anything is sent.
  package var preview: String { resolved { Payload.words(for: $0) } ?? "" }

  /// The steps whose ids it waits for.
  var references: Set<Int> {
    parts.reduce(into: []) { steps, part in
      if case .reference(let step) = part { steps.insert(step) }
    }
  }
}
