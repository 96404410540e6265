package import Tables

extension Row {
  /// The value of a list that a column holds; nothing where it holds anything else.
  package func choice<Choice: EnumeratedValue>(_ column: String, as type: Choice.Type) -> Choice? {
    self[column].text.flatMap(Choice.init(rawValue:))
  }
}
