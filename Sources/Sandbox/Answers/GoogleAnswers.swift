import JSON
import Registry

/// Errors as Google's interfaces word them.
enum GoogleAnswers: AnswerStyle {
  static func refused(_ complaints: [Complaint], _ request: PlatformRequest) -> PlatformResponse {
    let violations = complaints.map { complaint -> JSONValue in
      ["field": .string(complaint.path), "description": .string(complaint.message)]
    }
    let words = complaints.map { $0.path.isEmpty ? $0.message : "\($0.path) \($0.message)" }
    return error(
      400, "INVALID_ARGUMENT", reason: "badRequest", words.joined(separator: "; "),
      details: [
        [
          "@type": "type.googleapis.com/google.rpc.BadRequest",
          "fieldViolations": .array(violations),
        ]
      ])
  }

  static func notFound(_ request: PlatformRequest) -> PlatformResponse {
    error(
      404, "NOT_FOUND", reason: "notFound", "no object and no call stands behind this path")
  }

  static func busy(seconds: Int64, _ request: PlatformRequest) -> PlatformResponse {
    error(
      429, "RESOURCE_EXHAUSTED", reason: "rateLimitExceeded", "Quota exceeded for this minute",
      details: [
        [
          "@type": "type.googleapis.com/google.rpc.RetryInfo",
          "retryDelay": .string("\(seconds)s"),
        ]
      ], headers: ["retry-after": String(seconds)])
  }

  static func broken(_ request: PlatformRequest) -> PlatformResponse {
    error(500, "INTERNAL", reason: "backendError", "Internal error encountered")
  }

  static func unwanted(_ request: PlatformRequest) -> PlatformResponse {
    error(
      403, "PERMISSION_DENIED", reason: "forbidden", "the caller does not have permission")
  }

  static func reused(_ request: PlatformRequest) -> PlatformResponse {
    error(
      409, "ALREADY_EXISTS", reason: "conflict", "the idempotency key was used for another call")
  }

  private static func error(
    _ status: Int, _ name: String, reason: String, _ message: String, details: [JSONValue] = [],
    headers: [String: String] = [:]
  ) -> PlatformResponse {
    PlatformResponse(
      status: status, headers: headers,
      body: [
        "error": [
          "code": .integer(Int64(status)), "message": .string(message), "status": .string(name),
          "errors": [
            ["domain": "global", "reason": .string(reason), "message": .string(message)]
          ],
          "details": .array(details),
        ]
      ])
  }
}
