#if Curl
  internal import CCurl

  /// The library's own state of one message.
  @safe
  final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private var headers: UnsafeMutablePointer<curl_slist>?
    private let body = CurlBody()

    /// Made once in a process, whichever thread comes first.
    private static let start: CURLcode = gen_curl_start()

    init() throws(HTTPError) {
      guard Self.start == CURLE_OK, let handle = unsafe gen_curl_begin() else {
        throw HTTPError(.unreachable, "libcurl cannot be loaded, or cannot start")
      }
      unsafe self.handle = handle
    }

    deinit {
      unsafe gen_curl_forget(headers)
      unsafe gen_curl_end(handle)
    }

    func post(_ message: HTTPMessage, within seconds: Int64) throws(HTTPError) -> HTTPAnswer {
      try prepare(message, within: seconds)
      let code = unsafe gen_curl_perform(handle)
      guard code == CURLE_OK else { throw Self.error(code) }
      var status = 0
      var wait: curl_off_t = 0
      try check(unsafe gen_curl_status(handle, &status))
      try check(unsafe gen_curl_retry_after(handle, &wait))
      return HTTPAnswer(
        status: status, retryAfter: wait > 0 ? Int64(wait) : nil, body: body.text)
    }

    private func prepare(_ message: HTTPMessage, within seconds: Int64) throws(HTTPError) {
      guard !message.address.utf8.contains(0) else { throw HTTPError(.badAddress) }
      try check(unsafe gen_curl_allow_web_alone(handle))
      try set(CURLOPT_URL, message.address)
      try set(CURLOPT_USERAGENT, "gen")
      try set(CURLOPT_NOSIGNAL, 1)
      try set(CURLOPT_FOLLOWLOCATION, 0)
      try set(CURLOPT_TIMEOUT_MS, Int(clamping: max(1, seconds)) * 1_000)
      if message.isForThisMachine { try set(CURLOPT_NOPROXY, "*") }
      for header in message.headers { try add("\(header.name): \(header.value)") }
      // Waiting for leave to send a long body would only lose time.
      try add("Expect:")
      try check(unsafe gen_curl_set_list(handle, CURLOPT_HTTPHEADER, headers))
      try set(CURLOPT_POSTFIELDSIZE, message.body.count)
      // The library copies the bytes, as many as were announced before; a zero ends texts.
      try set(CURLOPT_COPYPOSTFIELDS, message.body)
      let whose = unsafe Unmanaged.passUnretained(body).toOpaque()
      try check(unsafe gen_curl_set_reader(handle, takeCurlBytes, whose))
    }

    private func set(_ option: CURLoption, _ value: Int) throws(HTTPError) {
      try check(unsafe gen_curl_set_long(handle, option, value))
    }

    private func set(_ option: CURLoption, _ value: String) throws(HTTPError) {
      try check(unsafe gen_curl_set_text(handle, option, value))
    }

    private func set(_ option: CURLoption, _ bytes: [UInt8]) throws(HTTPError) {
      let text = bytes.map { CChar(bitPattern: $0) } + [0]
      try check(unsafe gen_curl_set_text(handle, option, text))
    }

    /// A line break inside a header would begin another one.
    private func add(_ header: String) throws(HTTPError) {
      let line = header.filter { !$0.isNewline && $0 != "\0" }
      guard let longer = unsafe gen_curl_add(headers, line) else {
        throw HTTPError(.unreachable, "there is no memory for a header")
      }
      unsafe headers = longer
    }

    private func check(_ code: CURLcode) throws(HTTPError) {
      if code != CURLE_OK { throw Self.error(code) }
    }

    private static func error(_ code: CURLcode) -> HTTPError {
      let words = unsafe String(cString: gen_curl_words(code))
      switch code {
      case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return HTTPError(.badAddress, words)
      case CURLE_OPERATION_TIMEDOUT: return HTTPError(.timedOut, words)
      case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE,
        CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_HTTP2, CURLE_HTTP2_STREAM:
        return HTTPError(.unanswered, words)
      default: return HTTPError(.unreachable, words)
      }
    }
  }

  // The library's state is confined to one thread at a time.
  @available(*, unavailable)
  extension CurlHandle: Sendable {}
#endif
