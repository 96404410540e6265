/// The one description of a column, from which storage, checks, flags, formats and documents are made.
public struct Column: Hashable, Sendable {
  /// Its name, an interface that users query.
  public let name: String
  /// What it holds.
  public let type: ColumnType
  /// What it means, in one sentence; the dictionary, help and comments quote it.
  public let summary: String
  /// The unit of a number, such as `s`, `kbps` or `ppm`.
  public let unit: String?
  /// True when the absence of a value is allowed.
  public let isNullable: Bool
  /// What a new row holds when nothing is given.
  public let defaultValue: Value?
  /// The rules that were declared; those that follow from the type are added by `allRules`.
  public let rules: [ColumnRule]
  /// The row of another table that it names.
  public let reference: Reference?
  /// Who may set it.
  public let input: Input
  /// What the program puts there itself.
  public let role: ColumnRole
  /// True for a text in which anything may be typed; others are one line that says something.
  public let isProse: Bool

  /// Describes a column; the factories in `Column+Declarations.swift` read better.
  public init(
    _ name: String, _ type: ColumnType, _ summary: String, unit: String? = nil,
    nullable: Bool = false, default defaultValue: Value? = nil, rules: [ColumnRule] = [],
    reference: Reference? = nil, input: Input = .never, role: ColumnRole = .value,
    isProse: Bool = false
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.unit = unit
    isNullable = nullable
    self.defaultValue = defaultValue
    self.rules = rules
    self.reference = reference
    self.input = input
    self.role = role
    self.isProse = isProse
  }

  /// The declared rules and those that follow from the type.
  public var allRules: [ColumnRule] {
    switch type {
    case .boolean: [.boolean] + rules
    case .timestamp: [.timestampFormat] + rules
    case .date: [.dateFormat] + rules
    case .enumerated(let enumeration): [.oneOf(enumeration)] + rules
    case .integer, .real, .text, .money, .json: rules
    }
  }

  /// A value that satisfies the type and every rule; what an example row holds.
  public var sample: Value {
    if reference != nil { return .integer(1) }
    if let defaultValue, !defaultValue.isNull { return defaultValue }
    for rule in rules {
      switch rule {
      case .range(let low, let high): return .integer(low ?? min(high ?? 0, 0))
      case .realRange(let low, _): return .real(low)
      case .length(let length):
        return .text(String(repeating: "x", count: max(1, length.lowerBound)))
      case .pattern(let pattern): return .text(pattern.example)
      case .boolean, .oneOf, .format: continue
      }
    }
    switch type {
    case .integer, .money: return .integer(1)
    case .boolean: return .integer(0)
    case .real: return .real(1)
    case .text: return .text("x")
    case .timestamp: return .text("2026-01-05T09:00:00Z")
    case .date: return .text("2026-01-05")
    case .json: return .text("{}")
    case .enumerated(let enumeration): return .text(enumeration.cases[0].value)
    }
  }
}
