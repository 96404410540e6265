extension NeutralCreative {
  /// The host of its landing page, or nothing where the address has none.
  var landingHost: String? {
    guard let start = landingPageURL.firstRange(of: "://")?.upperBound else { return nil }
    let host = landingPageURL[start...].prefix { !"/?#:".contains($0) }
    return host.isEmpty ? nil : String(host)
  }
}
