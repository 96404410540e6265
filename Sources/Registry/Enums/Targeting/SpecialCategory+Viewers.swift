extension SpecialCategory {
  /// The ages that a campaign of the subject may address; nothing where it may address everybody.
  package var ages: [AgeRange]? {
    switch self {
    // Bands that begin at the highest legal age of the markets, 21.
    case .alcohol, .gambling: [.from25To34, .from35To44, .from45To54, .from55To64, .from65]
    case .dating: AgeRange.allCases.filter(\.isAdult)
    case .none, .credit, .employment, .housing, .politics, .health: nil
    }
  }

  /// The levels of titles that the subject may stand beside; nothing where all are.
  package var levels: [MaturityLevel]? {
    switch self {
    case .alcohol, .gambling, .dating: [.adults]
    case .health: [.adults, .teens]
    case .none, .credit, .employment, .housing, .politics: nil
    }
  }

  /// True where nobody under 18 may be reached.
  package var isForAdults: Bool {
    switch self {
    case .alcohol, .gambling, .dating: true
    case .none, .credit, .employment, .housing, .politics, .health: false
    }
  }

  /// True for subjects of which law forbids to choose viewers by age, gender, income or place.
  package var forbidsDemography: Bool {
    switch self {
    case .credit, .employment, .housing: true
    case .none, .politics, .alcohol, .gambling, .dating, .health: false
    }
  }
}
