import Diagnostics
import Registry
import Tables

/// The rows of a campaign with what was typed into a ticket laid over them.
struct AskedRows {
  private(set) var rows: [RequestSubject: [Row]]
  private(set) var problems: [RequestProblem] = []

  private let names: ReferenceNames

  /// No campaign has more parts of one kind; a larger number is a slip of the pen.
  private static let mostParts = 500

  init(_ papers: TicketPapers, type: RequestType) {
    names = papers.names
    let given = papers.rows + [papers.ticket]
    rows = [:]
    for subject in RequestSubject.allCases {
      // Rows of these tables are what was asked before; a ticket asks for new ones.
      let isNew = [.name, .budgetChange, .statusChange].contains(subject)
      rows[subject] = isNew ? [] : given.filter { $0.table.name == subject.table.name }
    }
    for (name, text) in papers.requests.sorted(by: { $0.key < $1.key }) {
      guard let (field, number) = type.field(named: name), number <= Self.mostParts else {
        problems.append(Self.unknown(name, of: type))
        continue
      }
      put(text, into: field, number: number, name: name)
    }
  }

  /// The only row of a subject that is not numbered.
  func row(_ subject: RequestSubject) -> Row? { rows[subject]?.first }

  private mutating func put(
    _ text: String, into field: RequestField, number: Int, name: String
  ) {
    var list = rows[field.subject] ?? []
    while list.count < number { list.append(blank(field.subject)) }
    list[number - 1][field.key.column.name] = value(text, of: field, name: name)
    rows[field.subject] = list
  }

  /// A part that exists in the ticket alone; it belongs to the first line item.
  private func blank(_ subject: RequestSubject) -> Row {
    var row = Row(subject.table)
    if subject == .lineItem {
      row["id"] = .integer(-Int64(rows[subject]?.count ?? 0) - 1)
      row["channel_id"] = rows[.ticket]?.first?["channel_id"] ?? .null
    } else if subject.isNumbered {
      row["line_item_id"] = rows[.lineItem]?.first?["id"] ?? .integer(-1)
    }
    return row
  }

  /// What cannot be read stays as it was typed, so that no judge takes it for something else.
  private mutating func value(_ text: String, of field: RequestField, name: String) -> Value {
    if case .naturalKey(let table) = field.key.reading {
      if let id = names.key(text, in: table)?.id { return .integer(id) }
      problems.append(
        RequestProblem(
          name, field, "\(name) '\(text)' is not among the \(table)",
          suggestion: Suggestion.nearest(to: text, in: names.spellings(in: table))))
      return .text(text)
    }
    do {
      return try field.key.column.value(readFrom: text, as: field.key.reading)
    } catch {
      problems.append(
        RequestProblem(name, field, "\(name) \(error.sentence)", suggestion: error.suggestion))
      return .text(text)
    }
  }

  private static func unknown(_ name: String, of type: RequestType) -> RequestProblem {
    RequestProblem(
      name, nil, "a ticket of type \(type.rawValue) has no field '\(name)'",
      suggestion: Suggestion.nearest(to: name, in: type.fields.map { $0.name() }))
  }
}
