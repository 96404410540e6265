import JSON
package import Registry

/// A call that had an effect, and its answer: enough to make the effect again elsewhere.
package struct SandboxRecord: Hashable, Sendable {
  /// The call.
  package let request: PlatformRequest
  /// The answer, which is given again whenever the call is sent again.
  package let response: PlatformResponse

  /// Joins a call and its answer.
  package init(request: PlatformRequest, response: PlatformResponse) {
    self.request = request
    self.response = response
  }

  /// One line of JSON, without the line's end.
  package var line: String {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, text) in [
      ("platform", request.platform.rawValue), ("method", request.method.rawValue),
      ("path", request.path), ("version", request.apiVersion), ("key", request.idempotencyKey),
    ] {
      writer.name(name)
      writer.string(text)
    }
    writer.name("body")
    writer.written(request.bodyText)
    writer.name("status")
    writer.integer(Int64(response.status))
    writer.name("answer")
    writer.written(response.bodyText)
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Reads what `line` wrote; nothing where it is something else, as a line that was cut off.
  package init?(line: String) {
    guard let value = try? JSONReader.read(line),
      let platform = value["platform"]?.string.flatMap(Platform.init(rawValue:)),
      let method = value["method"]?.string.flatMap(RequestMethod.init(rawValue:)),
      let path = value["path"]?.string, let version = value["version"]?.string,
      let key = value["key"]?.string, let body = value["body"],
      let status = value["status"]?.integer, let answer = value["answer"]
    else { return nil }
    self.init(
      request: PlatformRequest(
        platform, method, path, apiVersion: version, body: body, idempotencyKey: key),
      response: PlatformResponse(status: Int(status), body: answer))
  }
}
