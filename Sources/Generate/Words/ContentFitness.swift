import Registry

/// What laws, policies and good sense allow beside each other.
enum ContentFitness {
  /// Genres fit for children and parents together, which alone surround family-friendly brands.
  static let familyGenres: Set<ContentGenre> = [
    .family, .animation, .comedy, .holiday, .documentary, .reality, .fantasy, .sports, .history,
  ]

  /// Genres that children watch, which adult subjects avoid.
  static let childrensGenres: Set<ContentGenre> = [.family, .animation, .holiday]

  /// Genres that are shown live.
  static let liveGenres: [ContentGenre] = [.sports, .news, .holiday]

  /// The ages that a subject may address; nothing where it may address everybody.
  static func ages(for category: SpecialCategory) -> [AgeRange]? {
    switch category {
    // Bands that begin at the highest legal age of the markets, 21.
    case .alcohol, .gambling: [.from25To34, .from35To44, .from45To54, .from55To64, .from65]
    case .dating: AgeRange.allCases.filter(\.isAdult)
    case .none, .credit, .employment, .housing, .politics, .health: nil
    }
  }

  /// True for subjects of which law forbids to choose viewers by age, gender or income.
  static func forbidsDemography(_ category: SpecialCategory) -> Bool {
    [.credit, .employment, .housing].contains(category)
  }

  /// The levels of titles that a subject may stand beside; nothing where all are.
  static func levels(for category: SpecialCategory) -> [MaturityLevel]? {
    switch category {
    case .alcohol, .gambling, .dating: [.adults]
    case .health: [.adults, .teens]
    case .none, .credit, .employment, .housing, .politics: nil
    }
  }

  /// The lengths in seconds that spots may have in a placement.
  static func durations(in placement: Placement) -> [Int64] {
    switch placement {
    case .preRoll, .postRoll: [10, 15, 20, 30]
    case .midRoll: [10, 15, 20, 30, 45, 60, 75]
    case .live: [15, 30]
    case .pause: [0]
    }
  }

  /// The systems that devices of a kind run.
  static func platforms(of device: Device) -> [DevicePlatform] {
    switch device {
    case .tv: [.roku, .fireTV, .tizen, .webOS, .tvOS]
    case .mobile, .tablet: [.iOS, .android]
    case .desktop: [.windows, .macOS]
    case .console: [.playStation, .xbox]
    }
  }
}
