import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A real endpoint on this machine, that answers as a test tells it.
final class LoopbackServer: Sendable {
  /// Something that was posted.
  struct Request: Sendable {
    let head: String
    let body: String

    /// A line of the head, by its name in lower case.
    func header(_ name: String) -> String? {
      head.split(separator: "\r\n").lazy.compactMap { line -> String? in
        guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name else {
          return nil
        }
        return String(line[line.index(after: colon)...].drop { $0 == " " })
      }.first
    }
  }

  /// What becomes of a request.
  enum Reply: Sendable {
    case answer(Int, headers: [String] = [], body: String = "ok")
    /// It is read and taken, and the connection ends without a word.
    case dropped
    /// It is read, and nothing is said for so many seconds.
    case silence(UInt32)
  }

  let port: UInt16
  private let socket: Int32
  private let reply: @Sendable (Request) -> Reply
  private let seen = Mutex<[Request]>([])
  private let thread = Mutex<pthread_t?>(nil)

  /// What was posted so far, in order.
  var requests: [Request] { seen.withLock { $0 } }

  var address: String { "http://127.0.0.1:\(port)/hook" }

  init(_ reply: @escaping @Sendable (Request) -> Reply) {
    self.reply = reply
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    unsafe withUnsafeMutablePointer(to: &place) { place in
      unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        let isBound = unsafe bind(socket, place, length) == 0
        precondition(isBound && listen(socket, 64) == 0, "a port on this machine")
        _ = unsafe getsockname(socket, place, &length)
      }
    }
    port = UInt16(bigEndian: place.sin_port)
    start()
  }

  /// Ends it; what is asked of the port afterwards finds nobody.
  func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
    close(socket)
  }

  private func start() {
    let whose = unsafe Unmanaged.passRetained(self).toOpaque()
    var number = pthread_t()
    unsafe pthread_create(
      &number, nil,
      { whose in
        guard let whose = unsafe whose else { return nil }
        let server = unsafe Unmanaged<LoopbackServer>.fromOpaque(whose).takeRetainedValue()
        server.serve()
        return nil
      }, whose)
    thread.withLock { $0 = number }
  }

  private func serve() {
    while true {
      let connection = accept(socket, nil, nil)
      guard connection >= 0 else { return }
      if let request = read(connection) {
        seen.withLock { $0.append(request) }
        answer(reply(request), on: connection)
      }
      close(connection)
    }
  }

  private func read(_ connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.firstRange(of: "\r\n\r\n") {
        let request = Request(
          head: String(text[..<end.lowerBound]), body: String(text[end.upperBound...]))
        let length = request.header("content-length").flatMap { Int($0) } ?? 0
        if request.body.utf8.count >= length { return request }
      }
      let count = unsafe recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      bytes += buffer[..<count]
    }
  }

  private func answer(_ reply: Reply, on connection: Int32) {
    switch reply {
    case .dropped: return
    case .silence(let seconds): sleep(seconds)
    case .answer(let status, let headers, let body):
      let lines =
        ["HTTP/1.1 \(status) Status", "Content-Length: \(body.utf8.count)", "Connection: close"]
        + headers
      let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
      _ = unsafe send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
  }
}
