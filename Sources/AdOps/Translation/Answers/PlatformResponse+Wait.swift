import Registry
import Units

extension PlatformResponse {
  /// The seconds that the usual header field asks to wait.
  var retryAfter: Duration? {
    headers["retry-after"].flatMap { Int64($0) }.map(Duration.seconds)
  }
}
