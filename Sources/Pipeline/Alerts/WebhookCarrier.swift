package import AdOps
internal import Diagnostics
package import HTTP
internal import JSON
package import Registry
internal import Units

/// Posts alerts to the webhooks of Slack and Teams.
package struct WebhookCarrier: AlertCarrier {
  /// The header under which the key of an alert travels.
  package static let keyHeader = "Idempotency-Key"

  /// The address of each channel.
  package let addresses: [AlertChannel: String]
  /// How long an answer may take.
  package let seconds: Int64

  /// Posts to the channels that have an address.
  ///
  /// - Throws: That the program was built without the library that posts.
  package init(_ addresses: [AlertChannel: String], within seconds: Int64 = 30) throws(HTTPError) {
    if !addresses.isEmpty { try HTTPClient.require() }
    self.addresses = addresses
    self.seconds = seconds
  }

  /// Posts one alert once.
  package func carry(_ parcel: AlertParcel) throws -> AlertAnswer {
    guard let address = addresses[parcel.channel] else { return .refused("it has no address") }
    let message = HTTPMessage(
      to: address,
      headers: [
        .init("Content-Type", "application/json; charset=utf-8"),
        .init(Self.keyHeader, parcel.key),
      ], body: parcel.body.bytes())
    do throws(HTTPError) {
      let answer = try HTTPClient.post(message, within: seconds)
      return AlertAnswer(
        from: parcel.channel, status: answer.status, body: answer.body,
        retryAfter: answer.retryAfter.map { .seconds($0) })
    } catch {
      switch error.reason {
      case .notBuilt, .badAddress: throw error
      case .unreachable, .unanswered, .timedOut: return .unavailable(error.failure.sentence)
      }
    }
  }
}
