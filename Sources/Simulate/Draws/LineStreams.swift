import Chance

/// The open streams of one line item.
struct LineStreams: Sendable {
  let lineMemory: Stream
  let offered: Stream
  let lineTraits: Stream
  let price: Stream
  let requests: Stream
  let responses: Stream
  let eligible: Stream
  let won: Stream
  let impressions: Stream
  let failures: Stream
  let quality: Stream
  let invalidTraffic: Stream
  let viewing: Stream
  let response: Stream
  let reach: Stream
  let breakdown: Stream
  let tilt: Stream
  let errorCodes: Stream
  let thirdParty: Stream

  init(seed: UInt64, lineItem key: String) {
    func open(_ name: StreamName) -> Stream { Stream(seed: seed, thing: key, name: name) }
    lineMemory = open(DeliveryStreams.lineMemory)
    offered = open(DeliveryStreams.offered)
    lineTraits = open(DeliveryStreams.lineTraits)
    price = open(DeliveryStreams.price)
    requests = open(DeliveryStreams.requests)
    responses = open(DeliveryStreams.responses)
    eligible = open(DeliveryStreams.eligible)
    won = open(DeliveryStreams.won)
    impressions = open(DeliveryStreams.impressions)
    failures = open(DeliveryStreams.failures)
    quality = open(DeliveryStreams.quality)
    invalidTraffic = open(DeliveryStreams.invalidTraffic)
    viewing = open(DeliveryStreams.viewing)
    response = open(DeliveryStreams.response)
    reach = open(DeliveryStreams.reach)
    breakdown = open(DeliveryStreams.breakdown)
    tilt = open(DeliveryStreams.tilt)
    errorCodes = open(DeliveryStreams.errorCodes)
    thirdParty = open(DeliveryStreams.thirdParty)
  }
}
