package import JSON

/// One call to a platform, complete: nothing in it waits for the answer to another.
package struct PlatformRequest: Hashable, Sendable {
  /// Whose interface is called.
  package let platform: Platform
  /// The verb.
  package let method: RequestMethod
  /// The path with its query and without its host; it begins with a slash.
  package let path: String
  /// The version of the interface, which the path of most platforms repeats.
  package let apiVersion: String
  /// What is sent; an empty object where the platform reads the path alone.
  package let body: JSONValue
  /// The same as compact text, written once for whoever stores or sends it.
  package let bodyText: String
  /// The key under which the call has its effect once, however often it is sent.
  package let idempotencyKey: String
  /// How often it was sent before: 0 the first time.
  package private(set) var attempt: Int

  /// Describes a call.
  package init(
    _ platform: Platform, _ method: RequestMethod, _ path: String, apiVersion: String,
    body: JSONValue, idempotencyKey: String, attempt: Int = 0
  ) {
    self.platform = platform
    self.method = method
    self.path = path
    self.apiVersion = apiVersion
    self.body = body
    bodyText = body.text()
    self.idempotencyKey = idempotencyKey
    self.attempt = attempt
  }

  /// The same call, which was sent so many times before.
  package func again(after attempts: Int) -> PlatformRequest {
    var again = self
    again.attempt = attempts
    return again
  }
}
