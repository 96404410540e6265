/// One thing that a platform dislikes about a call.
package struct PlatformComplaint: Hashable, Sendable, CustomStringConvertible {
  /// Where in the body it is, such as `targeting.geo_locations`; empty for the call as a whole.
  package let path: String
  /// What the platform says.
  package let message: String
  /// The platform's code.
  package let code: String

  /// Describes a complaint.
  package init(path: String = "", message: String, code: String) {
    self.path = path
    self.message = message
    self.code = code
  }

  /// One line: code, place, words.
  package var description: String {
    path.isEmpty ? "\(code): \(message)" : "\(code) at \(path): \(message)"
  }
}
