/// One thing that a person can type into a ticket: a column, under the name by which people give it.
///
/// Its text is read as anywhere else: amounts in currency units, rows by name or alias.
package struct RequestField: Hashable, Sendable {
  /// What it is about.
  package let subject: RequestSubject
  /// The column, and how its text is read.
  package let key: InputKey
  /// True where the work cannot be done without it.
  package let isRequired: Bool

  /// Names a column that the subject's table has; another is a slip in a declaration.
  init(_ subject: RequestSubject, _ column: String, required: Bool = false) {
    self.subject = subject
    guard let key = subject.table.declared(column).inputKeys.first else {
      preconditionFailure("\(column) cannot be typed")
    }
    self.key = key
    isRequired = required
  }

  /// The text that stands in `ticket_requests.field`: `campaign.target_cpm`, `creative.2.asset_url`.
  ///
  /// The number tells which of several is meant, and is 1 where nothing is said.
  package func name(number: Int = 1) -> String {
    subject.isNumbered
      ? "\(subject.rawValue).\(number).\(key.name)" : "\(subject.rawValue).\(key.name)"
  }
}
