import JSON

/// What an official document says about a value.
indirect enum OfficialType: Sendable {
  /// A text, of a list where the document has one, in a form where it names one.
  case text(values: [String]?, format: String?)
  case integer
  case number
  case boolean
  case array(OfficialType)
  /// An object that the catalogue describes.
  case object(String)
  /// An object or value of which the document says nothing more.
  case open

  /// The word for messages.
  var word: String {
    switch self {
    case .text: "a text"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .array: "a list"
    case .object: "an object"
    case .open: "anything"
    }
  }
}

/// What an official document says about one name of an object.
struct OfficialField: Sendable {
  let type: OfficialType
  let isRequired: Bool
  let isReadOnly: Bool

  init(_ type: OfficialType, isRequired: Bool = false, isReadOnly: Bool = false) {
    self.type = type
    self.isRequired = isRequired
    self.isReadOnly = isReadOnly
  }
}

/// One thing in a value that an official document does not allow.
struct OfficialProblem: Hashable, Sendable, CustomStringConvertible {
  let path: String
  let message: String

  var description: String { "\(path): \(message)" }
}

/// The objects that the official documents of one platform describe.
struct OfficialCatalogue: Sendable {
  private(set) var objects: [String: [String: OfficialField]] = [:]

  subscript(name: String) -> [String: OfficialField]? {
    get { objects[name] }
    set { objects[name] = newValue }
  }

  /// Everything in a value that the document of an object does not allow.
  ///
  /// A change sends only part of an object: then nothing at its top is required.
  func problems(_ value: JSONValue, as name: String, isChange: Bool = false) -> [OfficialProblem] {
    guard let fields = objects[name] else {
      return [OfficialProblem(path: name, message: "no document describes it")]
    }
    return problems(value, fields, at: "", isChange: isChange)
  }

  private func problems(
    _ value: JSONValue, _ fields: [String: OfficialField], at path: String, isChange: Bool
  ) -> [OfficialProblem] {
    guard let object = value.object else {
      return [OfficialProblem(path: path, message: "is not an object")]
    }
    var problems: [OfficialProblem] = []
    for member in object.members {
      let place = path.isEmpty ? member.key : "\(path).\(member.key)"
      guard let field = fields[member.key], !field.isReadOnly else {
        problems.append(OfficialProblem(path: place, message: "is unknown or read-only"))
        continue
      }
      problems += self.problems(member.value, field.type, at: place)
    }
    guard !isChange else { return problems }
    for (key, field) in fields where field.isRequired && object[key] == nil {
      problems.append(
        OfficialProblem(path: path.isEmpty ? key : "\(path).\(key)", message: "is required"))
    }
    return problems
  }

  private func problems(
    _ value: JSONValue, _ type: OfficialType, at path: String
  ) -> [OfficialProblem] {
    let isRight: Bool
    switch type {
    case .open: return []
    case .object(let name):
      guard let fields = objects[name] else { return [] }
      return problems(value, fields, at: path, isChange: false)
    case .array(let element):
      guard let values = value.array else {
        return [OfficialProblem(path: path, message: "is not a list")]
      }
      return values.enumerated().flatMap { problems($1, element, at: "\(path)[\($0)]") }
    case .text(let values, let format):
      return textProblems(value, values, format, at: path)
    case .integer: isRight = value.integer != nil
    case .number: isRight = value.double != nil
    case .boolean: isRight = value.bool != nil
    }
    return isRight ? [] : [OfficialProblem(path: path, message: "is not \(type.word)")]
  }

  private func textProblems(
    _ value: JSONValue, _ values: [String]?, _ format: String?, at path: String
  ) -> [OfficialProblem] {
    guard let text = value.string else {
      return [OfficialProblem(path: path, message: "is not a text")]
    }
    if let values, !values.contains(text) {
      return [OfficialProblem(path: path, message: "'\(text)' is no value of its list")]
    }
    guard let format, !OfficialFormat.isWellFormed(text, format) else { return [] }
    return [OfficialProblem(path: path, message: "'\(text)' is no \(format)")]
  }
}
