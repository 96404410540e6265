import JSON
import Registry
import Units

/// One call that a platform takes: how it looks, what it needs, and what it does.
struct Endpoint: Sendable {
  /// Where a call names the object that it changes.
  enum Locator: Sendable {
    /// In its path, under a name of the endpoint.
    case capture(String)
    /// In its query.
    case query(String)
    /// In its body.
    case body(String)
    /// In a list of its body; all of them are changed.
    case list(String)
  }

  /// What a call does.
  enum Effect: Sendable {
    /// It makes an object.
    case makes
    /// It joins the object in its path with the one that its body names.
    case joins(String, with: String)
    /// It changes objects.
    case changes(Locator)
    /// It only answers.
    case answers
  }

  /// A name under which a call must name an object of a kind.
  struct Link: Sendable {
    let path: String
    let kind: PlatformObjectKind

    init(_ path: String, _ kind: PlatformObjectKind) {
      self.path = path
      self.kind = kind
    }
  }

  /// What goes together and what does not, beyond types.
  typealias Rule = @Sendable (SandboxCall) -> [Complaint]

  /// What a good answer says about the objects of these ids.
  typealias Answer = @Sendable (_ call: SandboxCall, _ ids: [String]) -> JSONValue

  let platform: Platform
  let method: RequestMethod
  private let segments: [Segment]
  let kind: PlatformObjectKind
  let effect: Effect
  let table: FieldTable
  var family = ""
  /// The names that the query may have; the first ones up to `requiredQuery` must be there.
  var query: [String] = []
  var requiredQuery = 0
  var links: [Link] = []
  var rules: [Rule] = []
  let answer: Answer

  init(
    _ platform: Platform, _ method: RequestMethod, _ path: String, _ kind: PlatformObjectKind,
    _ effect: Effect, _ table: FieldTable, answer: @escaping Answer
  ) {
    self.platform = platform
    self.method = method
    segments = path.split(separator: "/").map(Segment.init)
    self.kind = kind
    self.effect = effect
    self.table = table
    self.answer = answer
  }

  /// What the segments of a path say under the names of the endpoint; nothing for another path.
  ///
  /// A segment may have characters before its name, as `act_{account}` has.
  func captures(in parts: [Substring]) -> [String: String]? {
    guard parts.count == segments.count else { return nil }
    var captures: [String: String] = [:]
    for (segment, part) in zip(segments, parts) {
      switch segment {
      case .word(let word):
        guard word == part else { return nil }
      case .id(let prefix, let name):
        guard part.hasPrefix(prefix) else { return nil }
        let value = part.utf8.dropFirst(prefix.utf8.count)
        guard !value.isEmpty, value.allSatisfy(\.isDigit) else { return nil }
        captures[name] = String(Substring(value))
      }
    }
    return captures
  }

  /// A part of a path: a word, or an id behind some characters.
  private enum Segment: Sendable {
    case word(Substring)
    case id(prefix: Substring, name: String)

    init(_ text: Substring) {
      if let brace = text.firstIndex(of: "{") {
        self = .id(
          prefix: text[..<brace], name: String(text[text.index(after: brace)...].dropLast()))
      } else {
        self = .word(text)
      }
    }
  }
}
