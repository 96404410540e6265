import JSON
import Registry

/// How a platform says what went wrong.
protocol AnswerStyle {
  /// The call is wrong at these places.
  static func refused(_ complaints: [Complaint], _ request: PlatformRequest) -> PlatformResponse

  /// There is no such call, or no such object.
  static func notFound(_ request: PlatformRequest) -> PlatformResponse

  /// There were too many calls; the platform says in its way how long to wait, if it does.
  static func busy(seconds: Int64, _ request: PlatformRequest) -> PlatformResponse

  /// The platform is out of order.
  static func broken(_ request: PlatformRequest) -> PlatformResponse

  /// The platform does not want it, whatever its form.
  static func unwanted(_ request: PlatformRequest) -> PlatformResponse

  /// The key was used for another call.
  static func reused(_ request: PlatformRequest) -> PlatformResponse
}

extension Platform {
  /// How it answers.
  var style: any AnswerStyle.Type {
    switch self {
    case .meta: MetaAnswers.self
    case .tikTok: TikTokAnswers.self
    case .campaignManager360, .displayVideo360: GoogleAnswers.self
    }
  }
}
