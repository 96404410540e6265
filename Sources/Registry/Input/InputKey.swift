public import Tables

/// A name under which a user gives a column, on the command line and in YAML.
public struct InputKey: Hashable, Sendable {
  /// How the text after the name is read.
  public enum Reading: Hashable, Sendable {
    /// As the column is stored.
    case stored
    /// As currency units with at most six decimals.
    case currencyUnits
    /// As the natural key of a row of the table that the column points at.
    case naturalKey(table: String)
  }

  /// What the user writes.
  public let name: String
  /// How the text is read.
  public let reading: Reading
  /// The column that is set.
  public let column: Column

  /// Describes a name.
  public init(_ name: String, _ reading: Reading, _ column: Column) {
    self.name = name
    self.reading = reading
    self.column = column
  }
}

extension Column {
  /// The names under which a user may give the column, the friendliest first.
  ///
  /// `target_cpm_micros` is also `target_cpm` in currency units; `market_id` is also `market`, by name.
  public var inputKeys: [InputKey] {
    let stored = InputKey(name, .stored, self)
    if type == .money {
      return [InputKey(String(name.dropLast("_micros".count)), .currencyUnits, self), stored]
    }
    if let reference, name.hasSuffix("_id") {
      let short = String(name.dropLast("_id".count))
      return [InputKey(short, .naturalKey(table: reference.table), self), stored]
    }
    return [stored]
  }
}

extension Table {
  /// Every name under which a user may give a column that allows it.
  public func inputKeys(_ input: Input) -> [InputKey] {
    columns.filter { $0.input.contains(input) }.flatMap(\.inputKeys)
  }
}
