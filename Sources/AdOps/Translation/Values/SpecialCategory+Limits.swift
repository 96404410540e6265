import Registry

extension SpecialCategory {
  /// True where law forbids to choose viewers by age, gender and postcode.
  var forbidsPersonalTargeting: Bool {
    self == .credit || self == .employment || self == .housing
  }

  /// True where nobody under 18 may be reached.
  var isForAdults: Bool { self == .alcohol || self == .gambling || self == .dating }
}
