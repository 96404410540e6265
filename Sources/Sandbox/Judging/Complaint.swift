/// One thing that is wrong with a call, and where.
package struct Complaint: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: String, Hashable, Sendable {
    /// A name is missing that must be there.
    case missing
    /// A name is there that nobody knows, or that may not be set.
    case unknown
    /// A value is of another type.
    case type
    /// A text is none of those that may stand there.
    case choice
    /// A value is too small, too large, too long or too many.
    case limit
    /// Values do not go together, or not with what exists.
    case conflict
    /// An object is named that does not exist.
    case reference
    /// A budget is below the least.
    case minimum
  }

  /// The keys and positions that lead to the place; none for the call as a whole.
  package let place: [String]
  /// What is wrong there.
  package let kind: Kind
  /// The same in words.
  package let message: String

  /// The finer code that Meta gives it, where that is known.
  package let subcode: Int64?

  /// Describes what is wrong.
  init(_ kind: Kind, at place: [String], _ message: String, subcode: Int64? = nil) {
    self.kind = kind
    self.place = place
    self.message = message
    self.subcode = subcode
  }

  /// Describes what is wrong at a place that is written with dots, without positions.
  init(_ kind: Kind, at path: String, _ message: String, subcode: Int64? = nil) {
    self.init(
      kind, at: path.split(separator: ".").map(String.init), message, subcode: subcode)
  }

  /// The place in one text, such as `creatives[0].ad_text`.
  package var path: String {
    place.reduce(into: "") { path, part in
      if part.first?.isNumber ?? false {
        path += "[\(part)]"
      } else {
        path += path.isEmpty ? part : "." + part
      }
    }
  }
}
