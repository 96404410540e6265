import Tables

/// The verb of a call.
package enum RequestMethod: String, EnumeratedValue {
  /// Makes something, or changes it where a platform has no other verb.
  case post = "POST"
  /// Changes the fields that are sent.
  case patch = "PATCH"
  /// Replaces an object.
  case put = "PUT"
  /// Reads an object.
  case get = "GET"

  /// The name of the list.
  package static let enumerationName = "request_method"
  /// What the list is for.
  package static let enumerationSummary = "The verb of a call to a platform."

  /// What the value means.
  package var summary: String {
    switch self {
    case .post: "Makes something, or changes it where a platform has no other verb."
    case .patch: "Changes the fields that are sent."
    case .put: "Replaces an object."
    case .get: "Reads an object."
    }
  }
}
