import JSON

/// Makes budgets too small, by whole numbers of the platform's unit.
enum MinimumBreaking {
  /// The same body with its budgets lowered.
  static func lowered(_ body: JSONValue, by count: Int64) -> JSONValue {
    guard var object = body.object else { return body }
    for key in ["budget", "daily_budget"] {
      if let value = object[key] { object[key] = amount(value, lowered: count) }
    }
    return .object(object)
  }

  private static func amount(_ value: JSONValue, lowered count: Int64) -> JSONValue {
    if let whole = value.integer { return .integer(whole - count) }
    // Hundredths of a unit, as TikTok writes amounts.
    guard let number = value.double else { return value }
    return .number((number * 100 - Double(count)).rounded() / 100) ?? value
  }
}
