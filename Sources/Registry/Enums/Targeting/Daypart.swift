import Tables

/// The values of the targeting key DAYPART; every local hour belongs to exactly one.
package enum Daypart: String, EnumeratedValue {
  /// From 19:00 to 23:00, when most people watch.
  case primeTime = "PRIME_TIME"
  /// From 10:00 to 16:00.
  case daytime = "DAYTIME"
  /// From 16:00 to 19:00.
  case earlyEvening = "EARLY_EVENING"
  /// From 06:00 to 10:00.
  case morning = "MORNING"
  /// From 23:00 to 02:00.
  case lateNight = "LATE_NIGHT"
  /// From 02:00 to 06:00, when fewest people watch.
  case overnight = "OVERNIGHT"

  /// The name of the list.
  package static let enumerationName = "daypart"
  /// What the list is for.
  package static let enumerationSummary = "The part of the local day in which an ad is seen."

  /// What the value means.
  package var summary: String {
    switch self {
    case .primeTime: "From 19:00 to 23:00, when most people watch."
    case .daytime: "From 10:00 to 16:00."
    case .earlyEvening: "From 16:00 to 19:00."
    case .morning: "From 06:00 to 10:00."
    case .lateNight: "From 23:00 to 02:00."
    case .overnight: "From 02:00 to 06:00, when fewest people watch."
    }
  }

  /// Other spellings that are read as the value.
  package var aliases: [String] {
    switch self {
    case .primeTime: ["PRIME", "EVENING"]
    case .daytime: ["DAY", "AFTERNOON"]
    case .earlyEvening: ["EARLY_FRINGE", "FRINGE"]
    case .morning: ["EARLY_MORNING", "BREAKFAST"]
    case .lateNight: ["LATE", "LATE_FRINGE"]
    case .overnight: ["NIGHT"]
    }
  }

  /// The part to which a local hour belongs; hours are counted from 0 to 23.
  package init(localHour: Int) {
    precondition((0...23).contains(localHour), "a day has the hours 0 to 23, not \(localHour)")
    self =
      switch localHour {
      case 2..<6: .overnight
      case 6..<10: .morning
      case 10..<16: .daytime
      case 16..<19: .earlyEvening
      case 19..<23: .primeTime
      default: .lateNight
      }
  }
}
