/// A spot or image, where a click on it leads, and who is told.
package struct NeutralCreative: Hashable, Sendable {
  /// The row of `creatives`.
  package var id: Int64
  /// The name that people gave it.
  package var name: String
  /// Its Ad-ID.
  package var adID: String
  /// Where its file lies.
  package var assetURL: String
  /// True for a still image.
  package var isImage: Bool
  /// Its length in seconds; 0 for a still image.
  package var durationSeconds: Int64
  /// The width of its picture in pixels.
  package var width: Int64
  /// The height of its picture in pixels.
  package var height: Int64
  /// Where a click leads.
  package var landingPageURL: String
  /// Who is told of a click, if anybody.
  package var clickTrackerURL: String?
  /// Who is told of an impression, if anybody.
  package var impressionTrackerURL: String?
  /// Its share among the creatives of its line item.
  package var rotationWeight: Int64 = 1
  /// The words of its button, if it has one.
  package var callToAction: String?
  /// True where viewers can act on it.
  package var isInteractive = false
  /// Where its code leads, if it has one.
  package var codeURL: String?

  /// Describes a creative without trackers, button and code, which are set afterwards.
  package init(
    id: Int64, name: String, adID: String, assetURL: String, isImage: Bool,
    durationSeconds: Int64, width: Int64, height: Int64, landingPageURL: String
  ) {
    self.id = id
    self.name = name
    self.adID = adID
    self.assetURL = assetURL
    self.isImage = isImage
    self.durationSeconds = durationSeconds
    self.width = width
    self.height = height
    self.landingPageURL = landingPageURL
  }
}
