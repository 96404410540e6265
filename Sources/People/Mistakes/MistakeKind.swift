package import Registry

/// What people do wrong, a few ways for each cause.
package enum MistakeKind: String, CaseIterable, Hashable, Sendable {
  /// One of two trackers is forgotten.
  case trackerAlone
  /// A tracker has lost its macros.
  case macroLost
  /// A tracker is not encrypted.
  case trackerInsecure
  /// One tracker stands in both places.
  case trackerTwice
  /// A creative is sent though it was rejected.
  case fileRejected
  /// A file is called by the type of another container.
  case containerWrong
  /// A file is larger than anybody takes.
  case fileTooLarge
  /// A code is typed in small letters, with its parts set apart.
  case codeMalformed
  /// A spot has a length that its place does not take.
  case lengthWrong
  /// A spot was coded for small screens.
  case rateTooLow
  /// The file of an older cut, which is as well formed as the new one.
  case olderCut
  /// A landing page is not encrypted.
  case pageInsecure
  /// A landing page was still to be filled in.
  case pagePlaceholder
  /// A landing page leads to the writer's own machine.
  case pageLocal
  /// The dots of a host are missing.
  case pageHostless
  /// A link carries somebody's address.
  case pageTellsWho
  /// Another page of the same advertiser, which exists.
  case pageOfAnother
  /// The first day and the last are exchanged.
  case flightReversed
  /// A flight ends after its campaign.
  case flightOutlasts
  /// A budget has a zero too many.
  case zeroTooMany
  /// A flight ends a day early.
  case flightShort
  /// Another country than the market's.
  case countryWrong
  /// A value that no list knows.
  case valueUnknown
  /// A key that no list knows.
  case keyUnknown
  /// A creative is said to speak another market's language.
  case languageWrong
  /// Other devices than were ordered, all of which exist.
  case devicesOfAnother
  /// A cap that allows nothing.
  case capZero
  /// A number in words.
  case capInWords
  /// A time that no list knows.
  case capUnitUnknown
  /// A cap that counts for somebody else than was ordered.
  case capOfAnother
  /// The label of another industry.
  case labelOfAnother
  /// A label that keeps no rival away.
  case labelUnknown
  /// The category that the industry asks for is left out.
  case categoryMissing
  /// A category that no list knows.
  case categoryUnknown
  /// A misspelt title.
  case titleMisspelt
  /// A misspelt brand.
  case brandMisspelt
  /// A misspelt channel.
  case channelMisspelt
  /// A name with hyphens where underscores belong.
  case nameHyphenated
  /// The name of a copy that nobody renamed.
  case nameOfCopy

  /// The kind of mistake that it is.
  package var cause: MistakeCause {
    switch self {
    case .trackerAlone, .macroLost, .trackerInsecure, .trackerTwice: .tracker
    case .fileRejected, .containerWrong, .fileTooLarge, .codeMalformed, .lengthWrong, .rateTooLow,
      .olderCut:
      .specification
    case .pageInsecure, .pagePlaceholder, .pageLocal, .pageHostless, .pageTellsWho, .pageOfAnother:
      .url
    case .flightReversed, .flightOutlasts, .zeroTooMany, .flightShort: .datesBudget
    case .countryWrong, .valueUnknown, .keyUnknown, .languageWrong, .devicesOfAnother: .targeting
    case .capZero, .capInWords, .capUnitUnknown, .capOfAnother: .frequencyCap
    case .labelOfAnother, .labelUnknown, .categoryMissing, .categoryUnknown: .category
    case .titleMisspelt, .brandMisspelt, .channelMisspelt, .nameHyphenated, .nameOfCopy: .naming
    }
  }

  /// How often it is the way in which its cause comes about, against the others.
  var weight: Double {
    switch self {
    case .trackerAlone, .lengthWrong, .rateTooLow, .zeroTooMany, .titleMisspelt: 3
    case .macroLost, .fileRejected, .pageInsecure, .pagePlaceholder, .flightOutlasts, .countryWrong,
      .categoryMissing, .labelOfAnother, .capZero, .brandMisspelt:
      2
    case .olderCut, .flightShort, .pageOfAnother, .devicesOfAnother, .capOfAnother: 1
    case .trackerInsecure, .trackerTwice, .containerWrong, .fileTooLarge, .codeMalformed,
      .pageLocal, .pageHostless, .pageTellsWho, .flightReversed, .valueUnknown, .keyUnknown,
      .languageWrong, .capInWords, .capUnitUnknown, .labelUnknown, .categoryUnknown,
      .channelMisspelt, .nameHyphenated, .nameOfCopy:
      1
    }
  }
}
