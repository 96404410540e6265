/// A file of a landing folder, of which nothing was taken in yet.
struct LandedFile: Sendable {
  /// Its place, relative to the landing folder.
  let name: String
  /// The hour of arrival.
  let hour: LandedHour
}
