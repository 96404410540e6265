import Digest
import JSON
import Registry

/// Errors as Meta words them.
enum MetaAnswers: AnswerStyle {
  static func refused(_ complaints: [Complaint], _ request: PlatformRequest) -> PlatformResponse {
    let places = JSONValue.array(
      complaints.filter { !$0.place.isEmpty }.map { .array($0.place.map(JSONValue.string)) })
    let words = complaints.map { $0.path.isEmpty ? $0.message : "\($0.path) \($0.message)" }
    let known = complaints.compactMap(\.subcode).first
    return error(
      400, code: 100, subcode: known, "Invalid parameter", words.joined(separator: "; "),
      data: ["blame_field_specs": places], request)
  }

  static func notFound(_ request: PlatformRequest) -> PlatformResponse {
    error(
      404, code: 100, subcode: 33, "Unsupported request",
      "no object and no call stands behind this path", request)
  }

  static func busy(seconds: Int64, _ request: PlatformRequest) -> PlatformResponse {
    let usage: JSONValue = [
      "0": [
        [
          "type": "ads_management", "call_count": 100,
          "estimated_time_to_regain_access": .integer((seconds + 59) / 60),
        ]
      ]
    ]
    return error(
      429, code: 80_004, "There have been too many calls to this ad account",
      "wait a bit and try again", isTransient: true,
      headers: ["x-business-use-case-usage": usage.text()], request)
  }

  static func broken(_ request: PlatformRequest) -> PlatformResponse {
    error(
      500, code: 2, "An unexpected error has occurred", "please retry later", isTransient: true,
      request)
  }

  static func unwanted(_ request: PlatformRequest) -> PlatformResponse {
    error(
      400, code: 368, "The action attempted has been deemed against policy",
      "the account may not do this now", request)
  }

  static func reused(_ request: PlatformRequest) -> PlatformResponse {
    error(
      409, code: 100, "Invalid parameter", "the idempotency key was used for another call", request)
  }

  private static func error(
    _ status: Int, code: Int64, subcode: Int64? = nil, _ message: String, _ userMessage: String,
    isTransient: Bool = false, data: JSONValue? = nil, headers: [String: String] = [:],
    _ request: PlatformRequest
  ) -> PlatformResponse {
    var error = JSONObject(uniqueMembers: [
      ("message", .string(message)), ("type", "OAuthException"), ("code", .integer(code)),
    ])
    if let subcode { error["error_subcode"] = .integer(subcode) }
    error["is_transient"] = .bool(isTransient)
    error["error_user_title"] = .string(message)
    error["error_user_msg"] = .string(userMessage)
    // The data of an error is JSON in a text.
    if let data { error["error_data"] = .string(data.text()) }
    error["fbtrace_id"] = .string(trace(of: request))
    return PlatformResponse(
      status: status, headers: headers, body: ["error": .object(error)])
  }

  private static func trace(of request: PlatformRequest) -> String {
    "A"
      + ContentHash(of: "\(request.idempotencyKey)\u{1F}\(request.attempt)").description.prefix(22)
  }
}
