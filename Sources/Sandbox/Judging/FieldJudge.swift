import JSON
import Units

/// Compares values with tables and notes every difference, each at its place.
struct FieldJudge {
  private(set) var complaints: [Complaint] = []

  /// What is wrong with an object.
  static func complaints(about value: JSONValue, as table: FieldTable) -> [Complaint] {
    var judge = FieldJudge()
    judge.judge(value, as: .object(table), at: [])
    return judge.complaints
  }

  private mutating func judge(_ value: JSONValue, as type: FieldType, at place: [String]) {
    switch type {
    case .object(let table): judge(value, as: table, at: place)
    case .list(let element, let count): judge(value, as: element, count, at: place)
    case .map where value.object == nil: note(.type, place, "is not an object")
    case .map: break
    case .boolean where value.bool == nil: note(.type, place, "is not true or false")
    case .boolean: break
    default: judgeScalar(value, as: type, at: place)
    }
  }

  private mutating func judge(_ value: JSONValue, as table: FieldTable, at place: [String]) {
    guard let object = value.object else { return note(.type, place, "is not an object") }
    for member in object.members {
      guard let field = table[member.key] else {
        note(.unknown, place + [member.key], "is no field of \(table.name) that can be set")
        continue
      }
      judge(member.value, as: field.type, at: place + [member.key])
    }
    for field in table.fields where field.isRequired && object[field.name] == nil {
      note(.missing, place + [field.name], "is required")
    }
  }

  private mutating func judge(
    _ value: JSONValue, as element: FieldType, _ count: ClosedRange<Int>, at place: [String]
  ) {
    guard let values = value.array else { return note(.type, place, "is not a list") }
    if !count.contains(values.count) {
      note(.limit, place, "has \(values.count) values; \(words(count)) are taken")
    }
    for (position, value) in values.enumerated() {
      judge(value, as: element, at: place + [String(position)])
    }
  }

  private mutating func judgeScalar(
    _ value: JSONValue, as type: FieldType, at place: [String]
  ) {
    switch type {
    case .integer(let range):
      guard let number = value.integer else { return note(.type, place, "is no whole number") }
      if !range.contains(number) { note(.limit, place, "is \(number); \(words(range)) is taken") }
    case .number(let least):
      guard let number = value.double else { return note(.type, place, "is not a number") }
      if number < Double(least) { note(.limit, place, "is less than \(least)") }
    default:
      guard let text = value.string else { return note(.type, place, "is not a text") }
      judgeText(text, as: type, at: place)
    }
  }

  private mutating func judgeText(_ text: String, as type: FieldType, at place: [String]) {
    switch type {
    case .choice(let known) where !known.contains(text):
      note(.choice, place, "'\(text.prefix(60))' is not one of its values")
    case .text(let range, let measure):
      guard let length = TextLength.of(text, measure) else {
        return note(.limit, place, "has emoji, which are not taken")
      }
      if !range.contains(length) {
        note(.limit, place, "is \(length) long; \(words(range)) is taken")
      }
    case .numeral(let range):
      guard let number = Int64(text), String(number) == text else {
        return note(.type, place, "is no whole number in quotes")
      }
      if !range.contains(number) { note(.limit, place, "is \(number); \(words(range)) is taken") }
    case .day where (try? CivilDate(parsing: text)) == nil:
      note(.type, place, "is no day of the form YYYY-MM-DD")
    case .instant(let form) where InstantText.read(text, form) == nil:
      note(.type, place, "is no instant of the form \(InstantText.shape(of: form))")
    default: break
    }
  }

  private mutating func note(_ kind: Complaint.Kind, _ place: [String], _ message: String) {
    complaints.append(Complaint(kind, at: place, message))
  }

  private func words(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  private func words(_ range: ClosedRange<Int64>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }
}
