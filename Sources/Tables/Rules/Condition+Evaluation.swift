extension Condition {
  /// True unless the row makes the statement false.
  public func accepts(_ row: (String) -> Value) -> Bool { truth(row) ?? true }

  /// True, false, or nothing where a missing value leaves it open.
  func truth(_ row: (String) -> Value) -> Bool? {
    switch self {
    case .atMost(let left, let right):
      Self.order(left.value(row), right.value(row)).map { $0 <= 0 }
    case .less(let left, let right): Self.order(left.value(row), right.value(row)).map { $0 < 0 }
    case .equal(let left, let right): Self.order(left.value(row), right.value(row)).map { $0 == 0 }
    case .different(let left, let right):
      Self.order(left.value(row), right.value(row)).map { $0 != 0 }
    case .absent(let name): row(name).isNull
    case .present(let name): !row(name).isNull
    case .all(let parts): Self.all(parts, row)
    case .any(let parts): Self.all(parts.map(\.negated), row).map { !$0 }
    }
  }

  private static func all(_ parts: [Condition], _ row: (String) -> Value) -> Bool? {
    var isOpen = false
    for part in parts {
      switch part.truth(row) {
      case false?: return false
      case nil: isOpen = true
      case true?: continue
      }
    }
    return isOpen ? nil : true
  }

  /// Negative, zero or positive as SQLite orders two values: numbers before texts, texts by bytes.
  private static func order(_ left: Value, _ right: Value) -> Int? {
    switch (left, right) {
    case (.null, _), (_, .null): nil
    case (.integer(let first), .integer(let second)): first < second ? -1 : first == second ? 0 : 1
    case (.real(let first), .real(let second)): first < second ? -1 : first == second ? 0 : 1
    case (.integer(let first), .real(let second)): order(.real(Double(first)), .real(second))
    case (.real(let first), .integer(let second)): order(.real(first), .real(Double(second)))
    case (.text(let first), .text(let second)):
      first == second ? 0 : first.utf8.lexicographicallyPrecedes(second.utf8) ? -1 : 1
    case (.text, _): 1
    case (_, .text): -1
    }
  }
}
