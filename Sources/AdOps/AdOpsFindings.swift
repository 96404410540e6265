package import Diagnostics

/// The kinds of findings of ad operations.
package enum AdOpsFindings {
  /// The shape of a name is wrong.
  package static let nameShape = FindingCode(
    "name-shape", "A name does not have the parts of its pattern.")
  /// A part of a name has the wrong form.
  package static let namePart = FindingCode(
    "name-part", "A part of a name is not written in its canonical form.")
  /// A part of a name is not among the known values.
  package static let nameUnknown = FindingCode(
    "name-unknown", "A part of a name is no known code, title or value.")
  /// Two campaigns would have one name.
  package static let nameTaken = FindingCode(
    "name-taken", "Another campaign was given the name already.")

  /// Every kind.
  package static let catalogue: [FindingCode] =
    [nameShape, namePart, nameUnknown, nameTaken] + TranslationCode.catalogue
}
