import Tables

extension View.Column {
  /// A column that the view passes on from a table as it is.
  init(_ column: Column) { self.init(column.name, column.type, column.summary) }

  /// A column that holds a metric.
  init(_ metric: Metric) { self.init(metric.name, metric.type, metric.summary) }
}

extension View.Column {
  /// A column that holds one value of a Swift enumeration.
  init<Choice: EnumeratedValue>(_ name: String, _ choices: Choice.Type, _ summary: String) {
    self.init(name, .enumerated(Choice.enumeration), summary)
  }
}
