extension Placement {
  /// The lengths in seconds that spots may have there (domain 5.1).
  package var durations: [Int64] {
    switch self {
    case .preRoll, .postRoll: [10, 15, 20, 30]
    case .midRoll: [10, 15, 20, 30, 45, 60, 75]
    case .live: [15, 30]
    case .pause: [0]
    }
  }
}
