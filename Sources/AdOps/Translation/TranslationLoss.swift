package import Diagnostics
package import Registry

/// Something that was asked for and that a platform cannot carry, or carries only nearly.
package struct TranslationLoss: Hashable, Sendable {
  /// Which platform it is.
  package let platform: Platform
  /// Whose part it is, such as `line item 'Home Tour 30s'`.
  package let subject: String
  /// What was asked, as `frequency cap` or the name of a targeting key.
  package let field: String
  /// The value that was asked for.
  package let value: String
  /// What becomes of it, as the end of a sentence: `is not sent`.
  package let outcome: String
  /// True where delivery stays as it was meant, and a plan is all that is lost.
  package let isHarmless: Bool

  /// The same as people read it.
  package var finding: Finding {
    Finding(
      TranslationCode.loss, "\(platform.title): \(field) \(value) of \(subject) \(outcome)",
      severity: isHarmless ? .note : .warning)
  }
}

extension Platform {
  /// The name as people write it.
  package var title: String {
    switch self {
    case .displayVideo360: "Display & Video 360"
    case .campaignManager360: "Campaign Manager 360"
    case .meta: "Meta"
    case .tikTok: "TikTok"
    }
  }
}
