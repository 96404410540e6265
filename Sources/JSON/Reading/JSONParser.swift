import Diagnostics

/// One pass over the bytes of a text, with its own stack.
struct JSONParser {
  /// An array or object that was begun and not ended.
  struct Open {
    let isObject: Bool
    var values: [JSONValue] = []
    var members: [JSONObject.Member] = []
    var keys = JSONKeySet()
    /// The key whose value comes next, or nothing when that key stood before.
    var key: String?
  }

  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  var findings: [Finding] = []
  var places: JSONPlaces
  private var open: [Open] = []
  private var count = 0

  init(bytes: [UInt8], file: String, limits: JSONLimits) {
    self.bytes = bytes
    places = JSONPlaces(file: file)
    self.limits = limits
  }

  /// Reads the one value of the text and leaves what is wrong in `findings`.
  mutating func read() -> JSONValue? {
    do {
      return try parse()
    } catch {
      findings.append(error)
      return nil
    }
  }

  private mutating func parse() throws(Finding) -> JSONValue {
    try checkBytes()
    skipSpace()
    while true {
      guard var value = try beginValue() else { continue }
      while true {
        guard !open.isEmpty else {
          skipSpace()
          guard position == bytes.count else { throw unexpected("the end of the text") }
          return value
        }
        guard let whole = try add(value) else { break }
        value = whole
      }
    }
  }

  /// Reads a scalar or an empty container, or goes into a container and gives nothing.
  private mutating func beginValue() throws(Finding) -> JSONValue? {
    count += 1
    guard count <= limits.values else { throw tooMuch("more than \(limits.values) values") }
    switch peek {
    case UInt8(ascii: "{"): return try begin(isObject: true)
    case UInt8(ascii: "["): return try begin(isObject: false)
    case UInt8(ascii: "\""): return .string(try takeString())
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): return try takeNumber()
    default: return try takeWord()
    }
  }

  private mutating func begin(isObject: Bool) throws(Finding) -> JSONValue? {
    guard open.count < limits.depth else {
      throw tooMuch("more than \(limits.depth) arrays and objects inside each other")
    }
    position += 1
    skipSpace()
    if peek == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      position += 1
      return isObject ? .object(JSONObject()) : .array([])
    }
    open.append(Open(isObject: isObject))
    if isObject { try takeKey() }
    return nil
  }

  /// Adds a value to the innermost container and gives that container when it ends here.
  private mutating func add(_ value: JSONValue) throws(Finding) -> JSONValue? {
    let top = open.count - 1
    if !open[top].isObject {
      open[top].values.append(value)
    } else if let key = open[top].key {
      open[top].members.append(JSONObject.Member(key: key, value: value))
    }
    skipSpace()
    let isObject = open[top].isObject
    switch peek {
    case UInt8(ascii: ","):
      position += 1
      skipSpace()
      if isObject { try takeKey() } else { try refuseTrailingComma() }
      return nil
    case isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"):
      position += 1
      let ended = open.removeLast()
      return isObject ? .object(JSONObject(checked: ended.members)) : .array(ended.values)
    default:
      throw unexpected(isObject ? "',' or '}'" : "',' or ']'")
    }
  }

  /// Reads a key and its colon, and remembers whether the key is new.
  private mutating func takeKey() throws(Finding) {
    let start = position
    guard peek == UInt8(ascii: "\"") else { throw unexpectedKey() }
    let key = try takeString()
    skipSpace()
    guard peek == UInt8(ascii: ":") else { throw unexpected("':' after the key") }
    position += 1
    skipSpace()
    let top = open.count - 1
    if let first = open[top].keys.insert(key, at: start) {
      open[top].key = nil
      try report(duplicate(key, first: first, second: start))
    } else {
      open[top].key = key
    }
  }

  private mutating func report(_ finding: Finding) throws(Finding) {
    findings.append(finding)
    guard findings.count < limits.findings else {
      throw tooMuch("at least \(limits.findings) mistakes; the rest was not read")
    }
  }
}
