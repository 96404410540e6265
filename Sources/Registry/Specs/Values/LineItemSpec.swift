/// A line item to be, and what belongs to it.
package struct LineItemSpec: Hashable, Sendable {
  /// What was given of the row of `line_items`, the budget included.
  package var lineItem: EntitySpec
  /// When it runs; empty when it was left out, and then it runs as its campaign does.
  package var flights: [FlightSpec]
  /// What was given of the row of `frequency_caps`, if any.
  package var frequencyCap: EntitySpec?
  /// What was given of the rows of `creatives`; empty when they are to be generated.
  package var creatives: [EntitySpec]

  /// Describes a line item.
  package init(
    _ lineItem: EntitySpec, flights: [FlightSpec] = [], frequencyCap: EntitySpec? = nil,
    creatives: [EntitySpec] = []
  ) {
    self.lineItem = lineItem
    self.flights = flights
    self.frequencyCap = frequencyCap
    self.creatives = creatives
  }
}
