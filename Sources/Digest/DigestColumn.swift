/// Where a column's cells lie in the memory of a batch, and what they are.
public struct DigestColumn: Hashable, Sendable {
  /// What the cells are.
  public enum Kind: Hashable, Sendable {
    /// Whole numbers.
    case integer
    /// Real numbers.
    case real
    /// Places in the batch's list of texts.
    case text
    /// Places in a list of texts that every batch shares.
    case choice([String])
  }

  /// What the cells are.
  public let kind: Kind
  /// Where the first cell stands, among the whole numbers or the real ones.
  public let cells: Int
  /// Where the first mark of absence stands; nothing for a column without such.
  public let absences: Int?

  /// Describes a column.
  public init(_ kind: Kind, cells: Int, absences: Int? = nil) {
    self.kind = kind
    self.cells = cells
    self.absences = absences
  }
}
