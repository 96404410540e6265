import Registry

/// What laws, policies and good sense allow beside each other.
enum ContentFitness {
  /// Genres fit for children and parents together, which alone surround family-friendly brands.
  static let familyGenres: Set<ContentGenre> = [
    .family, .animation, .comedy, .holiday, .documentary, .reality, .fantasy, .sports, .history,
  ]

  /// Genres that are shown live.
  static let liveGenres: [ContentGenre] = [.sports, .news, .holiday]

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
