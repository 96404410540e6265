package import Diagnostics

/// The kinds of finding that translating for a platform makes.
package enum TranslationCode {
  /// Part of what was asked has no place at the platform.
  package static let loss = FindingCode(
    "translation-loss", "A platform has no place for part of what was asked.")
  /// An amount has no exact form at the platform.
  package static let money = FindingCode(
    "translation-money", "An amount cannot be written exactly in the units of a platform.")
  /// An amount is less than the platform takes.
  package static let minimum = FindingCode(
    "translation-minimum", "A budget is below the least that a platform takes.")
  /// Something that the platform insists on is missing.
  package static let missing = FindingCode(
    "translation-missing", "Something that a platform insists on was not given.")
  /// What was asked is not allowed at the platform.
  package static let refused = FindingCode(
    "translation-refused", "What was asked is not allowed at a platform.")
  /// A change is about an object that no earlier ticket made.
  package static let unknownObject = FindingCode(
    "translation-unknown-object", "A change is about an object that no earlier ticket made.")
  /// No translator can carry it out; the ticket is handed to people.
  package static let notTrafficked = FindingCode(
    "translation-not-trafficked", "No translator can carry it out, so it is handed to people.")

  /// Every code of this room.
  package static let catalogue = [
    loss, money, minimum, missing, refused, unknownObject, notTrafficked,
  ]
}
