/// An address of the web, taken apart.
struct WebAddress: Hashable, Sendable {
  /// A key of the query and its value; empty where there is none.
  struct Item: Hashable, Sendable {
    let key: String
    let value: String
  }

  let scheme: String
  let user: String?
  let host: String
  /// The parts of the host between dots.
  let labels: [String]
  let port: String?
  /// The parts of the path between slashes.
  let path: [String]
  let query: [Item]

  /// The columns of creatives that hold addresses.
  static let columns = [
    "asset_url", "landing_page_url", "click_tracker_url", "impression_tracker_url", "qr_code_url",
  ]

  /// Takes an address apart; nothing for a text that is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      let colon = bytes.indices.dropLast(2).first(where: { bytes[$0...].starts(with: Self.mark) })
    else { return nil }
    scheme = Self.text(bytes[..<colon]).lowercased()
    var rest = bytes[(colon + Self.mark.count)...]
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    let question = rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
    let end = rest[..<question].firstIndex(of: UInt8(ascii: "/")) ?? question
    var authority = rest[..<end]
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      user = Self.text(authority[..<at])
      authority = authority[(at + 1)...]
    } else {
      user = nil
    }
    // The colons of an address of version 6 stand in brackets.
    if authority.last != UInt8(ascii: "]"),
      let last = authority.lastIndex(of: UInt8(ascii: ":"))
    {
      port = Self.text(authority[(last + 1)...])
      authority = authority[..<last]
    } else {
      port = nil
    }
    host = Self.text(authority).lowercased()
    labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    path = rest[end..<question].split(separator: UInt8(ascii: "/")).map(Self.text)
    query = rest[question...].dropFirst().split(separator: UInt8(ascii: "&")).map { item in
      let equals = item.firstIndex(of: UInt8(ascii: "=")) ?? item.endIndex
      return Item(
        key: Self.text(item[..<equals]), value: Self.text(item[equals...].dropFirst()))
    }
    guard !scheme.isEmpty, !host.isEmpty else { return nil }
  }

  private static let mark = Array("://".utf8)

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// True for a host of two labels or more, of letters, digits and hyphens, that names no number.
  var hasReachableHost: Bool {
    labels.count >= 2 && host.utf8.count <= 253 && labels.allSatisfy(Self.isLabel)
      && !(labels.last?.utf8.first.map(Self.isDigit) ?? true)
      && (port.map { Int($0).map((1...65_535).contains) ?? false } ?? true)
  }

  /// True for numbers of version 4 and 6.
  var isNumber: Bool {
    host.hasPrefix("[") || labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLabel(_ label: String) -> Bool {
    let isPlain = label.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || isDigit($0) || $0 == 0x2D
    }
    return (1...63).contains(label.utf8.count) && isPlain && !label.hasPrefix("-")
      && !label.hasSuffix("-")
  }
}
