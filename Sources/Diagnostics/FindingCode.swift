/// The stable name of a kind of finding; documented once, never reused for another meaning.
public struct FindingCode: Hashable, Sendable {
  /// Lower-case words joined by hyphens, as printed in `error[name]`.
  public let name: String
  /// One sentence for the page that lists all codes.
  public let summary: String

  /// Declares a code; each room keeps its own in one list named `catalogue`.
  public init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }

  /// Two codes are one when their names are.
  public static func == (left: FindingCode, right: FindingCode) -> Bool { left.name == right.name }

  /// Hashes the name alone, as equality does.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
