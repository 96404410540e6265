/// Writes JSON piece by piece into a buffer of bytes; the same calls always give the same bytes.
///
/// For a long text, write `bytes` out and `clear()` them now and then. For JSON Lines, end every
/// value with `endLine()`. Calls in an order that is not JSON are programmer's mistakes and trap;
/// only that no key stands twice in an object is left to the caller.
package struct JSONWriter: Sendable {
  /// An object or array that was begun and not ended.
  private struct Open: Sendable {
    let isObject: Bool
    var isEmpty = true
  }

  /// What was written since the last `clear()`.
  package private(set) var bytes: [UInt8] = []

  let keys: JSONKeyOrder
  private let layout: JSONLayout
  private var open: [Open] = []
  private var hasName = false
  private var hasRoot = false

  /// Makes an empty writer; `keys` orders the members of whole values, never of streamed objects.
  package init(layout: JSONLayout = .compact, keys: JSONKeyOrder = .given) {
    self.layout = layout
    self.keys = keys
    bytes.reserveCapacity(Self.usualLength)
  }

  /// Most texts are shorter, so that the buffer seldom grows.
  private static let usualLength = 2_048

  /// True when every object and array that was begun has ended and a value stands.
  package var isComplete: Bool { open.isEmpty && hasRoot }

  /// Forgets the written bytes and keeps their storage; the place in the text stays.
  package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Ends one line of JSON Lines; the next value starts afresh.
  package mutating func endLine() {
    precondition(isComplete, "a line ends after one whole value")
    bytes.append(UInt8(ascii: "\n"))
    hasRoot = false
  }

  /// Begins an object.
  package mutating func beginObject() { begin(isObject: true) }

  /// Ends the object that was begun last.
  package mutating func endObject() { end(isObject: true) }

  /// Begins an array.
  package mutating func beginArray() { begin(isObject: false) }

  /// Ends the array that was begun last.
  package mutating func endArray() { end(isObject: false) }

  /// Names the next value of an object.
  package mutating func name(_ key: String) {
    precondition(open.last?.isObject == true && !hasName, "a name stands once, in an object")
    separate()
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    hasName = true
  }

  /// Writes the word `null`.
  package mutating func null() { word("null") }

  /// Writes the word `true` or `false`.
  package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  /// Writes a whole number.
  package mutating func integer(_ value: Int64) { word(String(value)) }

  /// Writes the digits of a number as they are.
  package mutating func decimal(_ value: JSONDecimal) { word(value.text) }

  /// Writes the fewest digits that read back the same; the number must be finite.
  package mutating func number(_ value: Double) {
    guard let decimal = JSONDecimal(value) else {
      preconditionFailure("JSON has neither NaN nor infinities")
    }
    self.decimal(decimal)
  }

  /// Writes a text.
  package mutating func string(_ value: String) {
    beginValue()
    quoted(value)
  }

  /// Writes a whole value that was written as compact text before.
  package mutating func written(_ text: String) { word(text) }

  private mutating func word(_ text: String) {
    beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func begin(isObject: Bool) {
    beginValue()
    open.append(Open(isObject: isObject))
    bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
  }

  private mutating func end(isObject: Bool) {
    guard let last = open.popLast(), last.isObject == isObject, !hasName else {
      preconditionFailure("what ends must have begun, and a name needs a value")
    }
    if !last.isEmpty { newLine() }
    bytes.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
  }

  /// Writes what stands before any value, and checks that one may stand here.
  private mutating func beginValue() {
    guard let last = open.last else {
      precondition(!hasRoot, "a text has one value; end the line before the next")
      hasRoot = true
      return
    }
    precondition(!last.isObject || hasName, "a value of an object needs a name")
    if !last.isObject { separate() }
    hasName = false
  }

  private mutating func separate() {
    let position = open.count - 1
    if open[position].isEmpty {
      open[position].isEmpty = false
    } else {
      bytes.append(UInt8(ascii: ","))
    }
    newLine()
  }

  private mutating func newLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * open.count) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let span = text.utf8.span
    if span.indices.contains(where: { JSONEscape.isNeeded(span[$0]) }) {
      for byte in text.utf8 { JSONEscape.append(byte, to: &bytes) }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
