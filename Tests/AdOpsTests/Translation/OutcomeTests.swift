import AdOps
import JSON
import Registry
import Sandbox
import Testing
import Units

/// What the platforms answer when they are busy, broken or unwilling, and how it is read.
struct OutcomeTests {
  private func request(_ channel: String) throws -> PlatformRequest {
    let translation = PlatformTranslators.translation(of: Fixed.simple(channel))
    return try #require(translation.steps.first?.request { _ in nil })
  }

  private func outcome(_ channel: String, _ fault: SandboxFault) throws -> (
    PlatformResponse, PlatformOutcome
  ) {
    var sandbox = Sandbox(faults: SandboxFaults(seed: 1, rates: [fault: 1], wait: 90))
    let request = try request(channel)
    guard case .answered(let response, nil) = sandbox.answer(request) else {
      throw Unexpected()
    }
    return (response, PlatformTranslators.outcome(of: response, to: request))
  }

  private struct Unexpected: Error {}

  @Test(
    arguments: [
      ("meta", 429, Duration.minutes(2)), ("tiktok", 200, nil), ("cm360", 429, .seconds(90)),
      ("dv360", 429, .seconds(90)),
    ] as [(String, Int, Duration?)])
  func `a busy platform is waited for as long as it says`(
    channel: String, status: Int, wait: Duration?
  ) throws {
    let (response, outcome) = try outcome(channel, .busy)
    #expect(response.status == status)
    #expect(outcome == .busy(wait: wait))
  }

  @Test(arguments: [("meta", 500), ("tiktok", 200), ("cm360", 500), ("dv360", 500)])
  func `a broken platform may be asked again`(channel: String, status: Int) throws {
    let (response, outcome) = try outcome(channel, .broken)
    #expect(response.status == status)
    #expect(outcome == .unavailable)
  }

  @Test(arguments: ["meta", "tiktok", "cm360", "dv360"])
  func `an unwilling platform is not asked again`(channel: String) throws {
    guard case .refused(let complaints) = try outcome(channel, .refused).1 else {
      Issue.record("not refused")
      return
    }
    #expect(complaints.count == 1)
    #expect(complaints.allSatisfy { !$0.message.isEmpty && !$0.code.isEmpty })
  }

  @Test func `the shapes of errors are the platforms' own`() throws {
    let meta = try outcome("meta", .busy).0
    #expect(meta.body["error"]?["code"] == 80_004)
    #expect(meta.body["error"]?["type"] == "OAuthException")
    #expect(meta.headers["x-business-use-case-usage"]?.contains("regain_access") ?? false)
    let tikTok = try outcome("tiktok", .busy).0
    #expect(tikTok.body["code"] == 40_100)
    #expect(tikTok.body["data"] == [:])
    let google = try outcome("dv360", .busy).0
    #expect(google.body["error"]?["status"] == "RESOURCE_EXHAUSTED")
    #expect(google.body["error"]?["details"]?[0]?["retryDelay"] == "90s")
  }

  @Test(arguments: ["meta", "tiktok", "cm360", "dv360"])
  func `a complaint names the place that is wrong`(channel: String) throws {
    var request = try request(channel)
    var body = try #require(request.body.object)
    let key = [
      "meta": "objective", "tiktok": "objective_type", "cm360": "url", "dv360": "campaignGoal",
    ]
    let name = try #require(key[channel])
    body[name] = nil
    request = PlatformRequest(
      request.platform, request.method, request.path, apiVersion: request.apiVersion,
      body: .object(body), idempotencyKey: "other")
    var sandbox = Sandbox()
    guard case .answered(let response, nil) = sandbox.answer(request),
      case .refused(let complaints) = PlatformTranslators.outcome(of: response, to: request)
    else { throw Unexpected() }
    #expect(complaints.map(\.path) == [name])
  }

  @Test func `an answer that says nothing is not taken for a success`() throws {
    for channel in ["meta", "tiktok", "cm360", "dv360"] {
      let request = try request(channel)
      for body: JSONValue in [[:], [], nil, "html"] {
        let response = PlatformResponse(status: 200, body: body)
        guard case .refused = PlatformTranslators.outcome(of: response, to: request) else {
          Issue.record("\(channel) took \(body)")
          continue
        }
      }
      let gateway = PlatformResponse(status: 502, body: "<html>")
      #expect(PlatformTranslators.outcome(of: gateway, to: request) == .unavailable)
    }
  }
}
