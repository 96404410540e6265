/// A statement about one row that SQLite and the in-memory validator judge alike.
///
/// As in SQL, a comparison with the absence of a value is neither true nor false, and what is not false
/// is accepted.
public indirect enum Condition: Hashable, Sendable {
  /// The first is at most the second.
  case atMost(Operand, Operand)
  /// The first is less than the second.
  case less(Operand, Operand)
  /// Both are the same.
  case equal(Operand, Operand)
  /// They differ.
  case different(Operand, Operand)
  /// The column has no value.
  case absent(String)
  /// The column has a value.
  case present(String)
  /// All of them hold.
  case all([Condition])
  /// At least one of them holds.
  case any([Condition])

  /// Where the first holds, the second holds too.
  public static func when(_ premise: Condition, _ conclusion: Condition) -> Condition {
    .any([premise.negated, conclusion])
  }

  /// Both columns have a value, or neither has.
  public static func bothOrNeither(_ first: String, _ second: String) -> Condition {
    .any([.all([.absent(first), .absent(second)]), .all([.present(first), .present(second)])])
  }

  /// The two columns hold one of the pairs.
  public static func pairs(
    _ first: String, _ second: String, _ legal: [(String, [String])]
  ) -> Condition {
    .any(
      legal.map { value, partners in
        .all([
          .equal(.column(first), .text(value)),
          .any(partners.map { .equal(.column(second), .text($0)) }),
        ])
      })
  }

  /// The opposite statement.
  public var negated: Condition {
    switch self {
    case .atMost(let left, let right): .less(right, left)
    case .less(let left, let right): .atMost(right, left)
    case .equal(let left, let right): .different(left, right)
    case .different(let left, let right): .equal(left, right)
    case .absent(let name): .present(name)
    case .present(let name): .absent(name)
    case .all(let parts): .any(parts.map(\.negated))
    case .any(let parts): .all(parts.map(\.negated))
    }
  }

  /// The columns that it reads, in order.
  public var columns: [String] {
    switch self {
    case .atMost(let left, let right), .less(let left, let right), .equal(let left, let right),
      .different(let left, let right):
      left.columns + right.columns
    case .absent(let name), .present(let name): [name]
    case .all(let parts), .any(let parts): parts.flatMap(\.columns)
    }
  }
}
