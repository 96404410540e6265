import JSON
package import Registry
import Units

extension MetaTranslator {
  /// Codes that mean too many calls: of the app, the account, or one of its uses.
  private static func isThrottle(_ code: Int64) -> Bool {
    [4, 17, 32, 613].contains(code) || (80_000...80_014).contains(code)
  }

  /// What an answer to a call means.
  package static func outcome(
    of response: PlatformResponse, to request: PlatformRequest
  ) -> PlatformOutcome {
    let error = response.body["error"]
    let code = error?["code"]?.integer
    if response.status == 429 || code.map(isThrottle) ?? false {
      return .busy(wait: wait(response))
    }
    if response.status >= 500 || error?["is_transient"]?.bool ?? false { return .unavailable }
    if let error { return .refused(complaints(in: error)) }
    if let id = response.body["id"]?.string { return .done(externalID: id) }
    if response.body["success"]?.bool ?? false {
      return .done(externalID: request.path.split(separator: "/").last.map(String.init) ?? "")
    }
    return .unreadable(response)
  }

  /// The minutes that the usage of the account names, or the seconds of the usual field.
  private static func wait(_ response: PlatformResponse) -> Duration? {
    if let text = response.headers["x-business-use-case-usage"],
      let usage = try? JSONReader.read(text)
    {
      let minutes = usage.object?.members.compactMap {
        $0.value[0]?["estimated_time_to_regain_access"]?.integer
      }
      if let most = minutes?.max(), most > 0 { return .minutes(most) }
    }
    return response.retryAfter
  }

  private static func complaints(in error: JSONValue) -> [PlatformComplaint] {
    let subcode = error["error_subcode"]?.integer.map { "/\($0)" } ?? ""
    let code = String(error["code"]?.integer ?? 0) + subcode
    let message =
      error["error_user_msg"]?.string ?? error["message"]?.string ?? "no reason was given"
    // The data of an error is JSON in a text.
    let data = error["error_data"]?.string.flatMap { try? JSONReader.read($0) }
    let places = data?["blame_field_specs"]?.array ?? []
    guard !places.isEmpty else { return [PlatformComplaint(message: message, code: code)] }
    return places.map { place in
      PlatformComplaint(
        path: PlatformComplaint.path(of: place.array?.compactMap(\.string) ?? []),
        message: message, code: code)
    }
  }
}
