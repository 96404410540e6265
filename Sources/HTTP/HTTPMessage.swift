/// Something that is posted to an address of the web.
package struct HTTPMessage: Hashable, Sendable {
  /// A line of the head.
  package struct Header: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// What belongs to it.
    package let value: String

    /// Describes a line.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Where it goes: `https://host/path`.
  package let address: String
  /// Lines of the head beside those that every message has.
  package let headers: [Header]
  /// What it says.
  package let body: [UInt8]

  /// Describes a message.
  package init(to address: String, headers: [Header] = [], body: [UInt8]) {
    self.address = address
    self.headers = headers
    self.body = body
  }

  /// True where this machine itself is addressed, so that no proxy is asked.
  var isForThisMachine: Bool {
    guard let scheme = address.firstRange(of: "://") else { return false }
    let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    if authority.hasPrefix("[") { return authority.hasPrefix("[::1]") }
    return ["localhost", "127.0.0.1"].contains(String(authority.prefix { $0 != ":" }))
  }
}
