package import Tables

/// One number for each value of a list.
package struct DefaultByChoice<Choice: EnumeratedValue>: Sendable {
  /// The numbers with the values of the list as labels, in the list's order.
  package let entry: Default

  init(
    _ name: String, _ given: KeyValuePairs<Choice, Double>, unit: String? = nil,
    _ summary: String, source: String
  ) {
    let numbers = Choice.allCases.compactMap { choice in
      given.first { $0.key == choice }?.value
    }
    precondition(
      numbers.count == Choice.allCases.count && given.count == numbers.count,
      "\(name): one number for each value of \(Choice.enumerationName)")
    entry = Default(
      name, numbers, labels: Choice.allCases.map(\.rawValue), unit: unit, summary, source: source)
  }

  /// The number of a value; takes time in proportion to the list.
  package subscript(choice: Choice) -> Double { entry[choice.rawValue] ?? 0 }

  /// The numbers in the list's order, as weights to choose by.
  package var weights: [Double] { entry.values }
}
