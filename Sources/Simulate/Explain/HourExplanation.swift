package import Chance
package import Units

/// Why one hour of a line item came out as it did: its factors in the order in which they act.
package struct HourExplanation: Sendable {
  /// The line item.
  package let lineItem: Identifier<LineItemPlan>
  /// The hour.
  package let hour: Hour
  /// What made the hour, step by step.
  package let factors: [Factor]

  /// One step.
  package struct Factor: Sendable {
    /// What it is, in a few words.
    package let name: String
    /// Its value.
    package let value: Double
    /// The draw behind it; nothing where it follows from the steps before.
    package let draw: Draw?
  }

  /// A draw, and where it can be made again.
  package struct Draw: Sendable {
    /// The stream's name and version.
    package let stream: StreamName
    /// The stream key of the thing that it belongs to.
    package let thing: String
    /// Key, counter and lane of the random word.
    package let address: DrawAddress
    /// The uniform number that the word gives.
    package let uniform: Double
  }
}
