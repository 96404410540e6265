/// A list that a platform publishes and whose entries calls name by number.
package enum PlatformList: String, CaseIterable, Hashable, Sendable {
  /// Videos that were uploaded, under their address.
  case videos
  /// Images that were uploaded, under their address.
  case images
  /// Sizes of placements, as `1920x1080`.
  case sizes
  /// Countries, under their code of ISO 3166.
  case countries
  /// States and provinces, under their code of ISO 3166-2.
  case regions
  /// Television markets of the United States, under their number.
  case marketAreas
  /// Interests, as values of `InterestCategory`.
  case interests
  /// Genres, as values of `ContentGenre`.
  case genres
  /// Kinds of screen, as values of `Device`.
  case devices
  /// Systems that devices run, as values of `DevicePlatform`.
  case operatingSystems
  /// Browsers, as values of `Browser`.
  case browsers
}
