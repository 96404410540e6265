import AdOps
import Diagnostics
import JSON
import Registry
import Units

/// A platform that makes one object a key, and does not always answer.
struct FakePlatform: PlatformTransport {
  /// How a call goes wrong.
  enum Fault: Hashable {
    case busy(seconds: Int?)
    case broken
    case lost
    case lostAfterwards
    case rejected
  }

  /// What goes wrong next, by the number of the call from 1.
  var faults: @Sendable (_ call: Int, _ request: PlatformRequest) -> Fault? = { _, _ in nil }
  private(set) var calls = 0
  /// How often each key had its effect.
  private(set) var effects: [String: Int] = [:]
  private var identifiers: [String: String] = [:]
  private let fuse: Fuse

  init(fuse: Fuse = Fuse()) { self.fuse = fuse }

  mutating func send(_ request: PlatformRequest) throws(TransportFailure) -> PlatformResponse {
    calls += 1
    let fault = faults(calls, request)
    // A program may end before the call has its effect, and after.
    do { try fuse.burn() } catch { throw Self.end }
    switch fault {
    case .busy(let seconds):
      return PlatformResponse(
        status: 429, headers: seconds.map { ["retry-after": String($0)] } ?? [:], body: [:])
    case .broken: return PlatformResponse(status: 503, body: [:])
    case .lost: throw .timedOut
    case .rejected:
      return PlatformResponse(
        status: 400,
        body: [
          "error": ["code": 400, "message": "no such size", "status": "INVALID_ARGUMENT"],
          "code": 40_002, "message": "no such size",
        ])
    case .lostAfterwards, nil: break
    }
    let id = effect(request)
    do { try fuse.burn() } catch { throw Self.end }
    if fault == .lostAfterwards { throw .timedOut }
    return PlatformResponse(status: 200, body: answer(id, to: request))
  }

  private static let end = TransportFailure.broken(Failure(.interrupted, "the machine is off"))

  private mutating func effect(_ request: PlatformRequest) -> String {
    if let known = identifiers[request.idempotencyKey] { return known }
    let id = String(700_000 + identifiers.count)
    identifiers[request.idempotencyKey] = id
    effects[request.idempotencyKey, default: 0] += 1
    return id
  }

  /// One body in which every platform finds what it looks for.
  private func answer(_ id: String, to request: PlatformRequest) -> JSONValue {
    [
      "id": .string(id), "success": true, "code": 0,
      "data": [
        "campaign_id": .string(id), "adgroup_id": .string(id), "smart_plus_ad_id": .string(id),
        "ad_ids": [.string(id)],
      ],
      "campaignId": .string(id), "insertionOrderId": .string(id), "lineItemId": .string(id),
      "creativeId": .string(id), "updatedLineItemIds": [.string(id)],
      "placementTags": [["placementId": .string(id)]],
    ]
  }
}
