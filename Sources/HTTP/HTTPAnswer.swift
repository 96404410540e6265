/// What was answered to a message.
package struct HTTPAnswer: Hashable, Sendable {
  /// The status, 100 to 599.
  package let status: Int
  /// The seconds for which patience was asked, if it was.
  package let retryAfter: Int64?
  /// The beginning of what was said.
  package let body: String

  /// Describes an answer.
  package init(status: Int, retryAfter: Int64? = nil, body: String = "") {
    self.status = status
    self.retryAfter = retryAfter
    self.body = body
  }
}
