extension ContentGenre {
  /// Genres that children watch, which adult subjects avoid.
  package static let childrens: Set<ContentGenre> = [.family, .animation, .holiday]
}
