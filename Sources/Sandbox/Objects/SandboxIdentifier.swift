import Digest
import Registry

/// The ids that platforms give: a function of the call's key, and of what has the id already.
enum SandboxIdentifier {
  /// The id of what a call makes.
  ///
  /// Where two keys give one id, the later object gets the next free one.
  static func next(
    for key: String, _ platform: Platform, _ kind: PlatformObjectKind,
    isTaken: (String) -> Bool
  ) -> String {
    let hash = ContentHash(of: "\(platform.rawValue)\u{1F}\(kind.rawValue)\u{1F}\(key)").word
    let (first, span) = range(of: platform)
    var offset = hash % span
    while isTaken(String(first + offset)) { offset = (offset + 1) % span }
    return String(first + offset)
  }

  /// The smallest id, and how many there are: as many digits as each platform uses.
  private static func range(of platform: Platform) -> (first: UInt64, span: UInt64) {
    switch platform {
    case .meta: (120_000_000_000_000_000, 9_999_999_999_999_999)
    case .tikTok: (1_700_000_000_000_000_000, 99_999_999_999_999_999)
    case .campaignManager360, .displayVideo360: (100_000_000_000, 899_999_999_999)
    }
  }
}
