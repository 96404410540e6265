/// A closed list of values that a column may hold.
public struct Enumeration: Hashable, Sendable {
  /// One value of the list.
  public struct Case: Hashable, Sendable {
    /// The text that is stored.
    public let value: String
    /// What it means, in one sentence.
    public let summary: String
    /// Other spellings that are read as this value and never stored.
    public let aliases: [String]

    /// Describes one value.
    public init(_ value: String, _ summary: String, aliases: [String] = []) {
      self.value = value
      self.summary = summary
      self.aliases = aliases
    }
  }

  /// The name of the list, in lower-case words joined by underscores.
  public let name: String
  /// What the list is for, in one sentence.
  public let summary: String
  /// The values in their fixed order; the commonest first, because checks are tried in this order.
  public let cases: [Case]

  /// Describes a list of values.
  public init(_ name: String, _ summary: String, _ cases: [Case]) {
    precondition(!cases.isEmpty, "an enumeration has at least one value")
    self.name = name
    self.summary = summary
    self.cases = cases
  }

  /// The stored texts, in order.
  public var values: [String] { cases.map(\.value) }

  /// The stored value that a user's spelling means: without case, hyphens or spaces for underscores.
  public func value(readFrom text: String) -> String? {
    let wanted = Self.folded(text)
    return cases.first { known in
      Self.folded(known.value) == wanted || known.aliases.contains { Self.folded($0) == wanted }
    }?.value
  }

  private static func folded(_ text: String) -> String {
    String(text.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
  }
}

/// A Swift enumeration whose cases are the values of a column; both come from this one declaration.
public protocol EnumeratedValue: CaseIterable, RawRepresentable<String>, Hashable, Sendable {
  /// The name of the list, in lower-case words joined by underscores.
  static var enumerationName: String { get }
  /// What the list is for, in one sentence.
  static var enumerationSummary: String { get }
  /// What this value means, in one sentence.
  var summary: String { get }
  /// Other spellings that are read as this value.
  var aliases: [String] { get }
}

extension EnumeratedValue {
  /// No other spellings.
  public var aliases: [String] { [] }

  /// The description that columns, help, schemas and the dictionary share.
  public static var enumeration: Enumeration {
    Enumeration(
      enumerationName, enumerationSummary,
      allCases.map { Enumeration.Case($0.rawValue, $0.summary, aliases: $0.aliases) })
  }
}
