/// A number, or a list of numbers, that shapes what is made, with where it came from.
package struct Default: Hashable, Sendable {
  /// Its name, in lower-case words joined by underscores.
  package let name: String
  /// What it means, in one sentence.
  package let summary: String
  /// The numbers, in the order of `labels` where there are any.
  package let values: [Double]
  /// What each number belongs to: a value of a list, a date, a code; empty for a single number.
  package let labels: [String]
  /// The unit of the numbers; none for shares, factors and indices.
  package let unit: String?
  /// Where they came from, in one line.
  package let source: String

  init(
    _ name: String, _ values: [Double], labels: [String] = [], unit: String? = nil,
    _ summary: String, source: String
  ) {
    precondition(!values.isEmpty && values.allSatisfy(\.isFinite), "\(name): finite numbers")
    precondition(labels.isEmpty || labels.count == values.count, "\(name): a number a label")
    self.name = name
    self.summary = summary
    self.values = values
    self.labels = labels
    self.unit = unit
    self.source = source
  }

  /// The number of a default that has only one.
  package var value: Double {
    precondition(values.count == 1, "\(name) has \(values.count) values")
    return values[0]
  }

  /// The number of a default that has only one, and a whole one.
  package var integer: Int64 {
    guard let whole = Int64(exactly: value) else {
      preconditionFailure("\(name) is not a whole number")
    }
    return whole
  }

  /// The two numbers of a default that has a least and a most.
  package var bounds: ClosedRange<Double> {
    precondition(labels == ["least", "most"], "\(name) has no least and most")
    return values[0]...values[1]
  }

  /// The number at a place, counted from 0, such as that of an hour or a weekday.
  package subscript(place: Int) -> Double { values[place] }

  /// The number of a label, or nothing where there is none; takes time in proportion to the labels.
  package subscript(label: String) -> Double? { labels.firstIndex(of: label).map { values[$0] } }
}
