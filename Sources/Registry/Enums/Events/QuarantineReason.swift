import Tables

/// Why a landed line cannot become a bronze row.
package enum QuarantineReason: String, EnumeratedValue {
  /// The line is not valid JSON.
  case malformedJSON = "MALFORMED_JSON"
  /// The line is not valid UTF-8.
  case invalidUTF8 = "INVALID_UTF8"
  /// The line is JSON and not an object.
  case notAnObject = "NOT_AN_OBJECT"
  /// The event type, click id or timestamp is missing.
  case missingField = "MISSING_FIELD"
  /// A field holds another type of value than it must.
  case wrongType = "WRONG_TYPE"
  /// The timestamp is not an instant in UTC of the years 1970 to 2999.
  case badTimestamp = "BAD_TIMESTAMP"
  /// The line, or one of its fields, is longer than it may be.
  case tooLong = "TOO_LONG"

  /// The name of the list.
  package static let enumerationName = "quarantine_reason"
  /// What the list is for.
  package static let enumerationSummary = "Why a landed line cannot become a bronze row."

  /// What the value means.
  package var summary: String {
    switch self {
    case .malformedJSON: "The line is not valid JSON."
    case .invalidUTF8: "The line is not valid UTF-8."
    case .notAnObject: "The line is JSON and not an object."
    case .missingField: "The event type, click id or timestamp is missing."
    case .wrongType: "A field holds another type of value than it must."
    case .badTimestamp: "The timestamp is not an instant in UTC of the years 1970 to 2999."
    case .tooLong: "The line, or one of its fields, is longer than it may be."
    }
  }
}
