import JSON
import Units

/// Compares values with tables and notes every difference, each at its place.
struct FieldJudge {
  private(set) var complaints: [Complaint] = []
  /// Where the value stands that is judged.
  private var place: [String] = []

  /// What is wrong with an object.
  static func complaints(about value: JSONValue, as table: FieldTable) -> [Complaint] {
    var judge = FieldJudge()
    judge.judge(value, as: .object(table))
    return judge.complaints
  }

  private mutating func judge(_ value: JSONValue, as type: FieldType) {
    switch type {
    case .object(let table): judge(value, as: table)
    case .list(let element, let count): judge(value, as: element, count)
    case .map where value.object == nil: note(.type, "is not an object")
    case .map: break
    case .boolean where value.bool == nil: note(.type, "is not true or false")
    case .boolean: break
    default: judgeScalar(value, as: type)
    }
  }

  private mutating func judge(_ value: JSONValue, as table: FieldTable) {
    guard let object = value.object else { return note(.type, "is not an object") }
    for member in object.members {
      guard let field = table[member.key] else {
        note(.unknown, "is no field of \(table.name) that can be set", at: member.key)
        continue
      }
      judge(member.value, as: field.type, at: member.key)
    }
    for field in table.fields where field.isRequired && object[field.name] == nil {
      note(.missing, "is required", at: field.name)
    }
  }

  private mutating func judge(
    _ value: JSONValue, as element: FieldType, _ count: ClosedRange<Int>
  ) {
    guard let values = value.array else { return note(.type, "is not a list") }
    if !count.contains(values.count) {
      note(.limit, "has \(values.count) values; \(words(count)) are taken")
    }
    for (position, value) in values.enumerated() {
      judge(value, as: element, at: String(position))
    }
  }

  private mutating func judgeScalar(
    _ value: JSONValue, as type: FieldType
  ) {
    switch type {
    case .integer(let range):
      guard let number = value.integer else { return note(.type, "is no whole number") }
      if !range.contains(number) { note(.limit, "is \(number); \(words(range)) is taken") }
    case .number(let least):
      guard let number = value.double else { return note(.type, "is not a number") }
      if number < Double(least) { note(.limit, "is less than \(least)") }
    default:
      guard let text = value.string else { return note(.type, "is not a text") }
      judgeText(text, as: type)
    }
  }

  private mutating func judgeText(_ text: String, as type: FieldType) {
    switch type {
    case .choice(let known) where !known.contains(text):
      note(.choice, "'\(text.prefix(60))' is not one of its values")
    case .text(let range, let measure):
      guard let length = TextLength.of(text, measure) else {
        return note(.limit, "has emoji, which are not taken")
      }
      if !range.contains(length) {
        note(.limit, "is \(length) long; \(words(range)) is taken")
      }
    case .numeral(let range):
      guard let number = Int64(text), String(number) == text else {
        return note(.type, "is no whole number in quotes")
      }
      if !range.contains(number) { note(.limit, "is \(number); \(words(range)) is taken") }
    case .day where (try? CivilDate(parsing: text)) == nil:
      note(.type, "is no day of the form YYYY-MM-DD")
    case .instant(let form) where InstantText.read(text, form) == nil:
      note(.type, "is no instant of the form \(InstantText.shape(of: form))")
    default: break
    }
  }

  private mutating func note(_ kind: Complaint.Kind, _ message: String) {
    complaints.append(Complaint(kind, at: place, message))
  }

  private mutating func note(_ kind: Complaint.Kind, _ message: String, at name: String) {
    complaints.append(Complaint(kind, at: place + [name], message))
  }

  private mutating func judge(_ value: JSONValue, as type: FieldType, at name: String) {
    place.append(name)
    judge(value, as: type)
    place.removeLast()
  }

  private func words(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  private func words(_ range: ClosedRange<Int64>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }
}
