extension CapUnit {
  /// How long the time is.
  package var hours: Int64 {
    switch self {
    case .hour: 1
    case .day: 24
    case .week: 168
    case .month: 720
    }
  }
}
