package import Registry

/// Says in the words of one platform what an order asks, and reads what the platform answers.
///
/// The way through, for whoever carries orders out:
///
/// 1. `PlatformTranslators.translation(of: PlatformOrder)` chooses the translator and gives a
///    `Translation`: either `steps`, or findings of severity error and perhaps a `handOff`.
/// 2. For each `PlatformStep` in order, `step.request(attempt:_:)` gives the complete
///    `PlatformRequest` as soon as the ids of `step.references` are known. It is what
///    `platform_objects` stores as intent: kind, entity, parent, method, path, version, body, key.
/// 3. A `PlatformTransport` (Registry) sends it; a `TransportFailure` is no answer.
/// 4. `PlatformTranslators.outcome(of:to:)` reads the `PlatformResponse` as a `PlatformOutcome`:
///    done with an id, busy, out of order, or refused for good with complaints.
/// 5. What was made is handed to later orders as `KnownObject`s.
package protocol PlatformTranslator: Sendable {
  /// Whose words it speaks.
  static var platform: Platform { get }

  /// What it can be asked to do.
  static var actions: Set<PlatformAction> { get }

  /// Turns an order into calls and findings.
  static func translate(_ order: PlatformOrder) -> Translation

  /// What an answer to a call means.
  static func outcome(of response: PlatformResponse, to request: PlatformRequest) -> PlatformOutcome
}
