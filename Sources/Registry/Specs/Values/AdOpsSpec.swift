package import JSON

/// How a user wants people to work on tickets.
package struct AdOpsSpec: Hashable, Sendable {
  /// Share of the tickets that describe a campaign which are born with a mistake; nothing for the usual.
  package var mistakeRate: Double?
  /// How many of `users` work; nothing for all.
  package var team: Int64?

  /// Gives what was given.
  package init(mistakeRate: Double? = nil, team: Int64? = nil) {
    self.mistakeRate = mistakeRate
    self.team = team
  }

  /// Reads what `record` gave.
  package init(record: JSONValue) {
    mistakeRate = record[Self.mistakeRateKey]?.double
    team = record[Self.teamKey]?.integer
  }

  /// What was given, as a JSON object in the words of a file.
  package var record: JSONValue {
    var object = JSONObject()
    if let mistakeRate { object[Self.mistakeRateKey] = .number(mistakeRate) }
    if let team { object[Self.teamKey] = .integer(team) }
    return .object(object)
  }

  /// The key of the share of mistakes.
  static let mistakeRateKey = "mistake_rate"
  /// The key of the number of people.
  static let teamKey = "team"
}
