import Diagnostics
import HTTP
import Testing

#if Curl
  struct ClientTests {
    private func post(
      _ reply: LoopbackServer.Reply, within seconds: Int64 = 5
    ) throws -> (HTTPAnswer, LoopbackServer.Request?) {
      let server = LoopbackServer { _ in reply }
      defer { server.stop() }
      let message = HTTPMessage(
        to: server.address,
        headers: [
          .init("Content-Type", "application/json"), .init("Idempotency-Key", "A:1\r\nX: y"),
        ],
        body: Array("{\"text\":\"Grüße\"}".utf8))
      return (try HTTPClient.post(message, within: seconds), server.requests.first)
    }

    @Test func `a message arrives whole, with its headers, and its answer comes back`() throws {
      let (answer, request) = try post(.answer(200, headers: ["Retry-After: 7"], body: "fine"))
      #expect(answer == HTTPAnswer(status: 200, retryAfter: 7, body: "fine"))
      #expect(request?.body == "{\"text\":\"Grüße\"}")
      #expect(request?.head.hasPrefix("POST /hook HTTP/1.1\r\n") == true)
      #expect(request?.header("content-type") == "application/json")
      #expect(request?.header("idempotency-key") == "A:1X: y", "no line break begins a header")
      #expect(request?.header("x") == nil)
    }

    @Test(arguments: [202, 302, 400, 410, 429, 500, 503])
    func `every status is an answer, and none is followed`(status: Int) throws {
      let (answer, _) = try post(
        .answer(status, headers: ["Location: http://127.0.0.1:1/"], body: ""))
      #expect(answer.status == status)
      #expect(answer.body == "")
    }

    @Test func `a long answer is cut, and what is no text is replaced`() throws {
      let (answer, _) = try post(.answer(400, body: String(repeating: "é", count: 100_000)))
      #expect(answer.body.utf8.count <= 8_192 + 2)
      #expect(answer.body.hasPrefix("éé"))
    }

    @Test func `an empty body and a body with zeros arrive as they are`() throws {
      for body in [[], [0, 65, 0, 66]] as [[UInt8]] {
        let server = LoopbackServer { _ in .answer(200) }
        defer { server.stop() }
        _ = try HTTPClient.post(HTTPMessage(to: server.address, body: body), within: 5)
        #expect(server.requests.first.map { Array($0.body.utf8) } == body)
      }
    }

    @Test func `a dropped answer, a late one, nobody and no address are told apart`() throws {
      #expect(reason { try post(.dropped) } == .unanswered)
      #expect(reason { try post(.silence(2), within: 1) } == .timedOut)
      let server = LoopbackServer { _ in .answer(200) }
      server.stop()
      for (address, wanted) in [
        (server.address, HTTPError.Reason.unreachable), ("ftp://127.0.0.1/x", .badAddress),
        ("file:///etc/hostname", .badAddress), ("http://", .badAddress), ("", .badAddress),
        ("http://127.0.0.1/\0", .badAddress),
      ] {
        let found = reason {
          try HTTPClient.post(HTTPMessage(to: address, body: []), within: 2)
        }
        #expect(found == wanted, "\(address)")
      }
    }

    private func reason<Result>(_ body: () throws -> Result) -> HTTPError.Reason? {
      do {
        _ = try body()
        return nil
      } catch { return (error as? HTTPError)?.reason }
    }

    @Test func `the library tells its version`() throws {
      let major = try #require(HTTPClient.version).prefix { $0 != "." }
      #expect(Int(major).map { $0 >= 7 } == true)
      try HTTPClient.require()
    }
  }
#else
  struct ClientTests {
    @Test func `without the library a sentence says what to install`() {
      #expect(HTTPClient.version == nil)
      #expect(throws: HTTPError(.notBuilt)) { try HTTPClient.require() }
      #expect(throws: HTTPError(.notBuilt)) {
        try HTTPClient.post(HTTPMessage(to: "http://127.0.0.1/", body: []), within: 1)
      }
      #expect(HTTPError(.notBuilt).failure.advice?.contains("libcurl4-openssl-dev") == true)
    }
  }
#endif
