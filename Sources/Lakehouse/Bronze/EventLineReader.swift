package import Registry
internal import JSON
internal import Units

/// Reads landed lines: the fields of an event, or why a line is none.
///
/// A line as it usually comes is scanned in one pass; any other is read by the strict reader of JSON, so
/// that both agree on what is valid.
package struct EventLineReader {
  /// What stands under a key.
  enum Found {
    case absent, null
    /// The bytes of a text, unescaped.
    case text(Range<Int>)
    /// The digits of a number as they were written.
    case number(Range<Int>)
    case other
  }

  /// The most bytes that a line may have.
  package static let longestLine = 1_000_000
  /// The bytes of a longer line that quarantine keeps.
  package static let keptOfLongLine = 4_096
  /// The largest amount of one event, in millionths, either way; a larger one is malformed.
  ///
  /// It keeps sums of ten thousands of hostile amounts within 64 bits.
  static let largestAmount: Int64 = 100_000_000_000_000
  /// Instants outside these years are slips, and their hours would have no text.
  static let instants =
    Instant(secondsSinceEpoch: 0)..<Instant(secondsSinceEpoch: 32_503_680_000)

  /// The line, and behind it the unescaped texts of one that was read strictly.
  private(set) var bytes: [UInt8] = []
  private(set) var found = [Found](repeating: .absent, count: EventField.allCases.count)
  /// When the event happened, once a line was read without a complaint.
  private(set) var timestamp = Instant(secondsSinceEpoch: 0)
  /// The line item, where the event names one.
  private(set) var lineItem: Int64?
  /// The click filter's verdict, where there is one.
  private(set) var verdict: InvalidTrafficKind?
  /// True for a line that was scanned, whose texts have no control characters.
  private var isPlain = false

  /// Makes a reader, which is used for many lines.
  package init() {}

  /// Reads a line.
  /// - Parameters:
  ///   - line: Its bytes without the line feed.
  ///   - isWhole: False where more bytes followed than a line may have.
  /// - Returns: Why it cannot be an event; nothing when it is one.
  package mutating func read(_ line: [UInt8], isWhole: Bool = true) -> QuarantineReason? {
    guard isWhole, line.count <= Self.longestLine else { return .tooLong }
    // A copy of its own, so that whoever reads lines can use the memory of this one again.
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: line)
    for field in found.indices { found[field] = .absent }
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return .invalidUTF8 }
    isPlain = scan(line.span)
    if !isPlain, let reason = readStrictly() { return reason }
    return judge()
  }

  /// The bytes of a text that is there and not empty.
  func text(_ field: EventField) -> Range<Int>? {
    guard case .text(let range) = found[field.rawValue], !range.isEmpty else { return nil }
    return range
  }

  /// An amount in millionths; nothing where it is missing or malformed.
  func micros(_ field: EventField) -> Int64? {
    let range: Range<Int>
    switch found[field.rawValue] {
    case .text(let found), .number(let found): range = found
    default: return nil
    }
    let digits = String(decoding: bytes[range], as: UTF8.self)
    guard let money = try? Money(parsing: digits) else { return nil }
    guard field == .amount else { return money.micros }
    return (-Self.largestAmount...Self.largestAmount).contains(money.micros) ? money.micros : nil
  }

  mutating func set(_ field: EventField, _ value: Found) { found[field.rawValue] = value }

  private mutating func readStrictly() -> QuarantineReason? {
    for field in found.indices { found[field] = .absent }
    guard let value = try? JSONReader.read(bytes) else { return .malformedJSON }
    guard let object = value.object else { return .notAnObject }
    for member in object.members {
      guard let field = EventField.of(member.key.utf8.span) else { continue }
      switch member.value {
      case .null: set(field, .null)
      case .string(let text): set(field, .text(append(text)))
      case .integer, .decimal: set(field, .number(append(member.value.numberText ?? "")))
      case .bool, .array, .object: set(field, .other)
      }
    }
    return nil
  }

  private mutating func append(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return start..<bytes.count
  }

  /// Judges what was found, first the kinds of values, then what is missing, too long and no instant.
  private mutating func judge() -> QuarantineReason? {
    for field in EventField.allCases where hasWrongType(field) { return .wrongType }
    for field in EventField.allCases where field.isRequired && text(field) == nil {
      return .missingField
    }
    for field in EventField.allCases {
      guard let most = field.mostCharacters, let range = text(field), range.count > most else {
        continue
      }
      let scalars = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
      if scalars > most { return .tooLong }
    }
    guard let range = text(.timestamp), let instant = Instant.parse(bytes.span.extracting(range)),
      Self.instants.contains(instant)
    else { return .badTimestamp }
    timestamp = instant
    return nil
  }

  private mutating func hasWrongType(_ field: EventField) -> Bool {
    switch (field, found[field.rawValue]) {
    case (_, .absent), (_, .null):
      if field == .lineItemID { lineItem = nil }
      if field == .verdict { verdict = nil }
      return false
    case (.lineItemID, .number(let range)):
      lineItem = Int64(String(decoding: bytes[range], as: UTF8.self))
      return lineItem == nil
    case (.lineItemID, _), (_, .other): return true
    case (.amount, _), (.budgetValue, _): return false
    case (_, .number): return true
    case (.verdict, .text(let range)):
      let word = String(decoding: bytes[range], as: UTF8.self)
      verdict = InvalidTrafficKind(rawValue: word)
      return verdict == nil && !word.isEmpty
    case (_, .text(let range)): return !isPlain && bytes[range].contains(0)
    }
  }
}
