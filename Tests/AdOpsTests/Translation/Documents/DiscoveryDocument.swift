import JSON

/// A discovery document of one of Google's interfaces.
struct DiscoveryDocument: Sendable {
  /// A call that the document knows.
  struct Method: Sendable {
    let verb: String
    let segments: [String]
    let query: Set<String>
    let schema: String?
  }

  private(set) var catalogue = OfficialCatalogue()
  private(set) var methods: [Method] = []

  init(_ document: JSONValue) {
    for schema in document["schemas"]?.object?.members ?? [] {
      var fields: [String: OfficialField] = [:]
      for property in schema.value["properties"]?.object?.members ?? [] {
        fields[property.key] = Self.field(property.value)
      }
      catalogue[schema.key] = fields
    }
    let base = document["servicePath"]?.string ?? ""
    methods = Self.methods(in: document, base: base)
  }

  /// Adds what an overlay knows to be required, which discovery says in prose alone.
  mutating func apply(overlay: JSONValue) {
    for entry in overlay.object?.members ?? [] where entry.value.object != nil {
      for name in entry.value["required"]?.array?.compactMap(\.string) ?? [] {
        require(name, in: entry.key)
      }
      for nested in entry.value["nested"]?.object?.members ?? [] {
        // The same object is used elsewhere with other duties, so it gets a name of its own here.
        guard let field = catalogue[entry.key]?[nested.key], case .object(let name) = field.type
        else { continue }
        let own = "\(name)@\(entry.key)"
        catalogue[own] = catalogue[name]
        catalogue[entry.key]?[nested.key] = OfficialField(
          .object(own), isRequired: field.isRequired)
        for key in nested.value.array?.compactMap(\.string) ?? [] { require(key, in: own) }
      }
    }
  }

  /// Marks a name as required.
  mutating func require(_ name: String, in schema: String) {
    guard let field = catalogue[schema]?[name] else { return }
    catalogue[schema]?[name] = OfficialField(field.type, isRequired: true)
  }

  /// The call of a verb and path, or nothing where the document knows none.
  func method(_ verb: String, _ path: String) -> (method: Method, query: [String])? {
    let parts = path.split(separator: "?", maxSplits: 1)
    let segments = (parts.first ?? "").split(separator: "/").map(String.init)
    let query = (parts.dropFirst().first ?? "").split(separator: "&").map {
      String($0.prefix { $0 != "=" })
    }
    return methods.first { $0.verb == verb && Self.fits($0.segments, segments) }
      .map { ($0, query) }
  }

  private static func fits(_ pattern: [String], _ segments: [String]) -> Bool {
    guard pattern.count == segments.count else { return false }
    return zip(pattern, segments).allSatisfy { pattern, segment in
      guard let close = pattern.firstIndex(of: "}") else { return pattern == segment }
      let tail = pattern[pattern.index(after: close)...]
      return segment.hasSuffix(tail) && segment.count > tail.count
        && !segment.dropLast(tail.count).contains(":")
    }
  }

  private static func methods(in node: JSONValue, base: String) -> [Method] {
    let own = (node["methods"]?.object?.members ?? []).map { entry -> Method in
      let parameters = entry.value["parameters"]?.object?.members ?? []
      return Method(
        verb: entry.value["httpMethod"]?.string ?? "",
        segments: (base + (entry.value["path"]?.string ?? "")).split(separator: "/")
          .map(String.init),
        query: Set(parameters.filter { $0.value["location"] == "query" }.map(\.key)),
        schema: entry.value["request"]?["$ref"]?.string)
    }
    let below = node["resources"]?.object?.members ?? []
    return own + below.flatMap { methods(in: $0.value, base: base) }
  }

  private static func field(_ property: JSONValue) -> OfficialField {
    let words = property["description"]?.string ?? ""
    let isRequired =
      words.hasPrefix("Required.")
      || (words.contains("This is a required field") && !words.contains("when applicable")
        && !words.contains("read-only") && !words.contains("Applicable when"))
    let isReadOnly = property["readOnly"]?.bool ?? false || words.hasPrefix("Output only.")
    return OfficialField(type(property), isRequired: isRequired, isReadOnly: isReadOnly)
  }

  private static func type(_ property: JSONValue) -> OfficialType {
    if let name = property["$ref"]?.string { return .object(name) }
    switch property["type"]?.string {
    case "string":
      return .text(
        values: property["enum"]?.array?.compactMap(\.string),
        format: property["format"]?.string)
    case "integer": return .integer
    case "number": return .number
    case "boolean": return .boolean
    case "array": return .array(property["items"].map(type) ?? .open)
    default: return .open
    }
  }
}
