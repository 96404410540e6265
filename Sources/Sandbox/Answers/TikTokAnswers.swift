import Digest
import JSON
import Registry

/// Errors as TikTok words them: always with status 200, the code in the body says what went wrong.
enum TikTokAnswers: AnswerStyle {
  static func refused(_ complaints: [Complaint], _ request: PlatformRequest) -> PlatformResponse {
    let words = complaints.map {
      $0.path.isEmpty ? $0.message : "\($0.path): \($0.message)"
    }
    return error(40_002, words.joined(separator: "; "), request)
  }

  static func notFound(_ request: PlatformRequest) -> PlatformResponse {
    error(40_002, "no call stands behind this path", request)
  }

  /// TikTok names no time to wait.
  static func busy(seconds: Int64, _ request: PlatformRequest) -> PlatformResponse {
    error(40_100, "Too many requests. Please retry in some time.", request)
  }

  static func broken(_ request: PlatformRequest) -> PlatformResponse {
    error(50_000, "Internal service error", request)
  }

  static func unwanted(_ request: PlatformRequest) -> PlatformResponse {
    error(40_002, "the advertiser may not do this now", request)
  }

  static func reused(_ request: PlatformRequest) -> PlatformResponse {
    error(40_002, "the request_id was used for another call", request)
  }

  /// A good answer around some data.
  static func done(_ data: JSONValue, _ request: PlatformRequest) -> JSONValue {
    ["code": 0, "message": "OK", "request_id": .string(log(of: request)), "data": data]
  }

  private static func error(
    _ code: Int64, _ message: String, _ request: PlatformRequest
  ) -> PlatformResponse {
    PlatformResponse(
      status: 200,
      body: [
        "code": .integer(code), "message": .string(message),
        "request_id": .string(log(of: request)), "data": [:],
      ])
  }

  /// The number of the call in the platform's log.
  private static func log(of request: PlatformRequest) -> String {
    ContentHash(of: "\(request.idempotencyKey)\u{1F}log").description.uppercased()
  }
}
