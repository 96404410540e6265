import Registry
import Tables
import Units

/// What a person types into a ticket, field by field.
struct RequestForm: Hashable, Sendable {
  /// What was typed, by the name of the field.
  private(set) var typed: [String: String] = [:]

  private let type: RequestType

  init(_ type: RequestType) { self.type = type }

  /// Types a column of a row, as people write it; what is absent or no field of the type stays empty.
  mutating func type(
    _ subject: RequestSubject, _ column: String, of row: Row, number: Int = 1,
    in folder: CampaignFolder
  ) {
    guard !row[column].isNull, let field = Self.fields[type]?[subject]?[column],
      let text = Self.text(row[column], field.key.reading, folder)
    else { return }
    typed[field.name(number: number)] = text
  }

  /// Types a text.
  mutating func type(_ name: String, _ text: String?) { typed[name] = text }

  /// The fields of each type of request, by subject and column.
  private static let fields: [RequestType: [RequestSubject: [String: RequestField]]] = {
    var fields: [RequestType: [RequestSubject: [String: RequestField]]] = [:]
    for type in RequestType.allCases {
      for field in type.fields {
        fields[type, default: [:]][field.subject, default: [:]][field.key.column.name] = field
      }
    }
    return fields
  }()

  private static func text(
    _ value: Value, _ reading: InputKey.Reading, _ folder: CampaignFolder
  ) -> String? {
    switch reading {
    case .stored: value.description
    case .currencyUnits: value.integer.map { Money(micros: $0).description }
    case .naturalKey(let table): folder.name(value, in: table)
    }
  }
}
