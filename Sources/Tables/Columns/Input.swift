/// Who may set a column: nobody but the program, the one who creates a row, or whoever changes it.
public struct Input: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A user may give the value when creating the row.
  public static let create = Input(rawValue: 1)
  /// A user may change the value of a row.
  public static let update = Input(rawValue: 2)
  /// Only the program sets the value.
  public static let never: Input = []
  /// A user may give it and change it.
  public static let always: Input = [.create, .update]
}
