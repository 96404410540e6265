package import JSON

/// What a platform answered to one call.
package struct PlatformResponse: Hashable, Sendable {
  /// The status of HTTP; some platforms say 200 and put their error into the body.
  package let status: Int
  /// The header fields that matter, under their names in lower case.
  package let headers: [String: String]
  /// The body.
  package let body: JSONValue
  /// The same as compact text, written once for whoever stores it.
  package let bodyText: String

  /// Describes an answer.
  package init(status: Int, headers: [String: String] = [:], body: JSONValue) {
    self.status = status
    self.headers = headers
    self.body = body
    bodyText = body.text()
  }
}
