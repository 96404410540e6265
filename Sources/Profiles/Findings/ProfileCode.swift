package import Diagnostics

/// The kinds of finding that reading profiles, examples, worlds and workflows makes.
package enum ProfileCode {
  /// A key that nothing is known by.
  package static let unknownKey = FindingCode(
    "unknown-key", "A key is misspelt, or stands where it is not known.")
  /// One key under two spellings.
  package static let repeatedKey = FindingCode(
    "repeated-key", "Two spellings of one key are given with different values.")
  /// A key without which the mapping means nothing.
  package static let missingKey = FindingCode(
    "missing-key", "A mapping lacks a key without which it means nothing.")
  /// A list where a value belongs, or the like.
  package static let wrongKind = FindingCode(
    "wrong-kind", "A mapping, a list or one value stands where another of these belongs.")
  /// A value that is none of its list.
  package static let unknownValue = FindingCode(
    "unknown-value", "A value is none of the known ones.")
  /// A name that no row has.
  package static let unknownName = FindingCode(
    "unknown-name", "A market, channel, title or the like is not known by that name.")
  /// A text that cannot be read as what is asked.
  package static let malformedValue = FindingCode(
    "malformed-value", "A value cannot be read as a number, amount, date, instant or JSON.")
  /// A value that is readable and not allowed.
  package static let illegalValue = FindingCode(
    "illegal-value", "A value is readable, and breaks a rule: a range, a length or a shape.")
  /// A value that stands twice in a list.
  package static let repeatedValue = FindingCode(
    "repeated-value", "A value stands twice in a list, or a list names nothing.")
  /// A key that is known and refused.
  package static let refusedKey = FindingCode(
    "refused-key", "A key or setting is known, and refused rather than ignored.")
  /// A key that is read and changes nothing.
  package static let idleKey = FindingCode(
    "idle-key", "A key of an older file is read and has no effect.")
  /// A path that leads nowhere.
  package static let unknownPath = FindingCode(
    "unknown-path", "A path of keys leads nowhere.")
  /// A flag that is no override.
  package static let malformedOverride = FindingCode(
    "malformed-override", "An override is not path=value.")
  /// A value that is given and left to generation.
  package static let givenAndAutomatic = FindingCode(
    "given-and-automatic", "A key is given and listed under 'auto' as well.")

  /// More findings than anybody reads.
  package static let tooMany = FindingCode(
    "too-many", "A file has more findings than are shown.")

  /// A base that is nowhere.
  package static let unknownBase = FindingCode(
    "unknown-base", "No base has that name.")
  /// A base that continues itself.
  package static let baseCycle = FindingCode(
    "base-cycle", "A base continues itself, directly or through others.")
  /// Bases on bases on bases.
  package static let baseDepth = FindingCode(
    "base-depth", "Bases continue each other too many times.")
  /// A profile or example that is nowhere.
  package static let unknownProfile = FindingCode(
    "unknown-profile", "No profile or example has that name.")
  /// A name that two profiles have.
  package static let repeatedProfile = FindingCode(
    "repeated-profile", "Two profiles of one folder have the same name.")
  /// A file that holds nothing that is looked for.
  package static let unknownRoot = FindingCode(
    "unknown-root", "A file has none of the roots that are known.")

  /// Every code of this room.
  package static let catalogue =
    [
      unknownKey, repeatedKey, missingKey, wrongKind, unknownValue, unknownName, malformedValue,
      illegalValue, repeatedValue, refusedKey, idleKey, unknownPath, malformedOverride,
      givenAndAutomatic, tooMany, unknownBase, baseCycle, baseDepth, unknownProfile,
      repeatedProfile,
      unknownRoot,
    ] + CampaignCode.catalogue
}
