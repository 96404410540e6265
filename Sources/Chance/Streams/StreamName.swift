/// The name and version of one kind of draw; a new version redraws that kind alone.
///
/// Names are declared as static values where the draws are made, and listed in one registry.
public struct StreamName: Hashable, Sendable {
  /// Dotted lower-case words, such as `delivery.requests`.
  public let text: String
  /// Raised by every change that gives other values for the same seed.
  public let version: UInt64

  /// Names a stream; the first version is 1.
  public init(_ text: String, version: UInt64 = 1) {
    precondition(!text.isEmpty && version > 0, "a stream has a name and a version above 0")
    self.text = text
    self.version = version
  }
}
