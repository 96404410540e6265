import JSON
import Registry
import Units

/// An answer of one of Google's interfaces, which share their errors.
struct GoogleAnswer {
  let response: PlatformResponse

  /// What the answer means, with the id that a reader finds in a good one.
  func outcome(_ identifier: (JSONValue) -> String?) -> PlatformOutcome {
    let error = response.body["error"]
    let status = error?["status"]?.string
    if response.status == 429 || status == "RESOURCE_EXHAUSTED" { return .busy(wait: wait) }
    // 409 ABORTED means that somebody else was faster, not that the call was wrong.
    if response.status >= 500 || status == "ABORTED" { return .unavailable }
    if let error { return .refused(complaints(in: error)) }
    guard (200..<300).contains(response.status), let id = identifier(response.body) else {
      return .unreadable(response)
    }
    return .done(externalID: id)
  }

  private var details: [JSONValue] { response.body["error"]?["details"]?.array ?? [] }

  private var wait: Duration? {
    let delay = details.compactMap { $0["retryDelay"]?.string }.first
    let seconds = delay.flatMap { Int64($0.prefix { $0.isNumber }) }
    return seconds.map(Duration.seconds) ?? response.retryAfter
  }

  private func complaints(in error: JSONValue) -> [PlatformComplaint] {
    let code = error["status"]?.string ?? String(error["code"]?.integer ?? 0)
    let violations = details.flatMap { $0["fieldViolations"]?.array ?? [] }
    guard !violations.isEmpty else {
      return [
        PlatformComplaint(message: error["message"]?.string ?? "no reason was given", code: code)
      ]
    }
    return violations.map {
      PlatformComplaint(
        path: $0["field"]?.string ?? "", message: $0["description"]?.string ?? "", code: code)
    }
  }
}
