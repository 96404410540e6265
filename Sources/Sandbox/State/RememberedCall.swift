import JSON
import Registry

/// What is kept of a call that had an effect, so that its key is answered again as it was: texts, not trees.
struct RememberedCall: Sendable {
  private let platform: Platform
  private let method: RequestMethod
  private let path: String
  private let body: String
  private let status: Int
  private let answer: String

  init(_ record: SandboxRecord) {
    let (request, response) = (record.request, record.response)
    (platform, method, path) = (request.platform, request.method, request.path)
    (body, status, answer) = (request.bodyText, response.status, response.bodyText)
  }

  /// The answer that was given.
  var response: PlatformResponse {
    // What was written from a value can be read; null stands for what nobody could have written.
    PlatformResponse(status: status, body: (try? JSONReader.read(answer)) ?? .null)
  }

  /// True when another call says the same, in whatever order its members stand.
  func isSame(as request: PlatformRequest) -> Bool {
    guard (platform, method) == (request.platform, request.method), path == request.path else {
      return false
    }
    return body == request.bodyText
      || (try? JSONReader.read(body))?.canonicalBytes == request.body.canonicalBytes
  }
}
