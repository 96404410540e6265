import Registry

extension PlatformOutcome {
  /// An answer that says neither what was made nor why nothing was.
  static func unreadable(_ response: PlatformResponse) -> PlatformOutcome {
    .refused([
      PlatformComplaint(
        message: "the answer with status \(response.status) cannot be read", code: "unreadable")
    ])
  }
}
