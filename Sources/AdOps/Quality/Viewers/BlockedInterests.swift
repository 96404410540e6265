import Registry

/// Interests that family-friendly brands never ask for.
enum BlockedInterests {
  /// Those of the list of interests.
  private static let listed: Set<String> = [InterestCategory.newsPolitics.rawValue]

  /// The numbers of the platforms for alcohol, gambling and dating (platforms 1.2).
  private static let numbers: Set<String> = [
    "6003139266461", "6004854404172", "100001", "100002", "100003",
  ]

  /// Words that no list knows and people type.
  private static let words = [
    "ALCOHOL", "BEER", "WINE", "SPIRITS", "GAMBL", "CASINO", "BETTING", "DATING", "TOBACCO",
    "VAPING", "WEAPON", "CANNABIS", "ADULT",
  ]

  static func contains(_ value: String) -> Bool {
    let value = value.uppercased()
    return listed.contains(value) || numbers.contains(value)
      || words.contains(where: value.contains)
  }
}
