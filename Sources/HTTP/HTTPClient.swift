#if Curl
  internal import CCurl
#endif

/// Posts messages, one at a time, and waits for each answer.
package enum HTTPClient {
  /// The library's version; nothing where the program was built without it, or the library is not there.
  package static var version: String? {
    #if Curl
      unsafe gen_curl_version().map { unsafe String(cString: $0) }
    #else
      nil
    #endif
  }

  /// Throws the sentence that a user needs where the program was built without the library.
  package static func require() throws(HTTPError) {
    if version == nil { throw HTTPError(.notBuilt) }
  }

  /// Posts a message once; redirections are answers, and are not followed.
  ///
  /// - Parameters:
  ///   - message: What is posted, and where to.
  ///   - seconds: How long an answer may take.
  /// - Returns: The answer, whatever its status.
  /// - Throws: Why there is none.
  package static func post(
    _ message: HTTPMessage, within seconds: Int64
  ) throws(HTTPError) -> HTTPAnswer {
    #if Curl
      return try CurlHandle().post(message, within: seconds)
    #else
      throw HTTPError(.notBuilt)
    #endif
  }
}
