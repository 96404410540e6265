package import Registry
package import Units

/// What a channel says to an alert.
package enum AlertAnswer: Hashable, Sendable {
  /// It has the alert.
  case taken
  /// It asks for patience, and perhaps says how long; it has not taken the alert.
  case busy(Duration?)
  /// It failed, or its answer was lost; it may have taken the alert.
  case unavailable(String)
  /// It will never take the alert as it is.
  case refused(String)

  /// What the status and the words of a channel's answer mean.
  ///
  /// - Parameters:
  ///   - channel: The channel.
  ///   - status: The status of the answer.
  ///   - body: What was said.
  ///   - retryAfter: The time for which patience was asked, if it was.
  package init(
    from channel: AlertChannel, status: Int, body: String, retryAfter: Duration? = nil
  ) {
    switch status {
    case 200..<300: self = Self.accepted(by: channel, saying: body)
    case 429: self = .busy(retryAfter)
    case 408, 500...599: self = .unavailable("status \(status)")
    default:
      let words = AlertText.cut(
        body.split(whereSeparator: \.isNewline).joined(separator: " "), to: 200)
      self = .refused(words.isEmpty ? "status \(status)" : "status \(status): \(words)")
    }
  }

  /// Teams may hide a failure behind a status of success.
  private static func accepted(by channel: AlertChannel, saying body: String) -> AlertAnswer {
    guard channel == .teams, body.lowercased().contains("failed") else { return .taken }
    return body.contains("429") ? .busy(nil) : .unavailable(AlertText.cut(body, to: 200))
  }
}
