/// The words in which tables are written down.
extension Column {
  /// The integer primary key, from 1 in order of creation.
  public static func id(_ summary: String = "Row number, from 1 in order of creation.") -> Column {
    Column("id", .integer, summary, rules: [.range(1, nil)], role: .identity)
  }

  /// The identifier that an API exposes.
  public static func uid() -> Column {
    Column(
      "uid", .text, "Deterministic UUID for everything that an API exposes.",
      rules: [.pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")], role: .uid)
  }

  /// The name under which the row's draws are made.
  public static func streamKey() -> Column {
    Column(
      "stream_key", .text, "Name under which the draws of this row are made; survives renaming.",
      rules: [.length(1...1_000)], role: .streamKey)
  }

  /// The two instants of an entity table.
  public static var stamps: [Column] {
    [
      Column("created_at", .timestamp, "Simulated instant of creation.", role: .createdAt),
      Column("updated_at", .timestamp, "Simulated instant of the last change.", role: .updatedAt),
    ]
  }

  /// A text.
  public static func text(
    _ name: String, _ summary: String, _ rules: ColumnRule..., nullable: Bool = false,
    default defaultValue: Value? = nil, input: Input = .never, isProse: Bool = false
  ) -> Column {
    Column(
      name, .text, summary, nullable: nullable, default: defaultValue, rules: rules, input: input,
      isProse: isProse)
  }

  /// A whole number.
  public static func integer(
    _ name: String, _ summary: String, _ rules: ColumnRule..., unit: String? = nil,
    nullable: Bool = false, default defaultValue: Value? = nil, input: Input = .never
  ) -> Column {
    Column(
      name, .integer, summary, unit: unit, nullable: nullable, default: defaultValue, rules: rules,
      input: input)
  }

  /// A number of things: a whole number that is never negative.
  public static func count(
    _ name: String, _ summary: String, unit: String? = nil, nullable: Bool = false
  ) -> Column {
    Column(name, .integer, summary, unit: unit, nullable: nullable, rules: [.range(0, nil)])
  }

  /// A floating-point number.
  public static func real(
    _ name: String, _ summary: String, _ rules: ColumnRule..., unit: String? = nil,
    nullable: Bool = false, default defaultValue: Value? = nil, input: Input = .never
  ) -> Column {
    Column(
      name, .real, summary, unit: unit, nullable: nullable, default: defaultValue, rules: rules,
      input: input)
  }

  /// Money in millionths; the name ends in `_micros`.
  public static func money(
    _ name: String, _ summary: String, _ rules: ColumnRule..., nullable: Bool = false,
    default defaultValue: Value? = nil, input: Input = .never
  ) -> Column {
    precondition(name.hasSuffix("_micros"), "a money column ends in _micros: \(name)")
    return Column(
      name, .money, summary, nullable: nullable, default: defaultValue, rules: rules, input: input)
  }

  /// A yes or no.
  public static func boolean(
    _ name: String, _ summary: String, default defaultValue: Value? = nil, nullable: Bool = false,
    input: Input = .never
  ) -> Column {
    Column(
      name, .boolean, summary, nullable: nullable, default: defaultValue, input: input)
  }

  /// An instant in UTC.
  public static func timestamp(
    _ name: String, _ summary: String, nullable: Bool = false, input: Input = .never
  ) -> Column {
    Column(name, .timestamp, summary, nullable: nullable, input: input)
  }

  /// A calendar date.
  public static func date(
    _ name: String, _ summary: String, nullable: Bool = false, input: Input = .never
  ) -> Column {
    Column(name, .date, summary, nullable: nullable, input: input)
  }

  /// A JSON text.
  public static func json(
    _ name: String, _ summary: String, nullable: Bool = false, default defaultValue: Value? = nil,
    input: Input = .never
  ) -> Column {
    Column(name, .json, summary, nullable: nullable, default: defaultValue, input: input)
  }

  /// One value of a Swift enumeration.
  public static func choice<Choice: EnumeratedValue>(
    _ name: String, _ choices: Choice.Type, _ summary: String, nullable: Bool = false,
    default defaultValue: Choice? = nil, input: Input = .never
  ) -> Column {
    Column(
      name, .enumerated(Choice.enumeration), summary, nullable: nullable,
      default: defaultValue.map { .text($0.rawValue) }, input: input)
  }

  /// The id of a row of another table.
  public static func reference(
    _ name: String, to table: String, _ summary: String, onDelete: DeleteRule = .restrict,
    nullable: Bool = false, input: Input = .never, role: ColumnRole = .value
  ) -> Column {
    Column(
      name, .integer, summary, nullable: nullable,
      reference: Reference(table, onDelete: onDelete), input: input, role: role)
  }

  /// A readable number such as `CMP-0001`.
  public static func code(prefix: String, digits: Int, _ summary: String) -> Column {
    Column(
      "code", .text, summary, rules: [.pattern(Pattern("\(prefix)[0-9]{\(digits),19}"))],
      role: .code(prefix: prefix, digits: digits))
  }
}
