/// A text in a YAML document, and what it can be read as.
///
/// Plain texts follow the core schema of YAML 1.2 with two restrictions: a number is decimal and
/// has no needless leading zero, and infinities are texts. So `no`, `on`, `0123`, `0o17`, `0x1F`,
/// `1_000`, `12:30` and `.inf` are texts, and nothing is lost of `25.00`.
package struct YAMLScalar: Hashable, Sendable {
  /// The text after quotes, escapes and folding.
  package let text: String
  /// How it was written.
  package let style: YAMLStyle
  /// The tag it was given, if any.
  package let tag: YAMLTag?

  /// Joins a text with how it was written.
  package init(_ text: String, style: YAMLStyle, tag: YAMLTag? = nil) {
    self.text = text
    self.style = style
    self.tag = tag
  }

  /// True for plain `null`, `Null`, `NULL`, `~` and nothing at all.
  package var isNull: Bool {
    mayBe(.null) && (text.isEmpty || ["~", "null", "Null", "NULL"].contains(text))
  }

  /// The truth value of plain `true`, `True`, `TRUE`, `false`, `False` and `FALSE`.
  package var boolean: Bool? {
    guard mayBe(.boolean) else { return nil }
    if ["true", "True", "TRUE"].contains(text) { return true }
    return ["false", "False", "FALSE"].contains(text) ? false : nil
  }

  /// The whole number of plain digits that fit 64 bits.
  package var integer: Int64? {
    guard mayBe(.integer), YAMLNumber(text)?.isWhole == true else { return nil }
    return Int64(text)
  }

  /// The digits of a plain number, whole or not, exactly as they were written.
  package var decimal: String? {
    guard mayBe(.integer) || mayBe(.number), let number = YAMLNumber(text) else { return nil }
    return tag == .integer && !number.isWhole ? nil : text
  }

  /// The nearest double of a plain number, unless that is infinite.
  package var double: Double? {
    guard let decimal, let value = Double(decimal), value.isFinite else { return nil }
    return value
  }

  /// What the scalar is, in words for a sentence: `the number 5`, `the text 'no'`.
  package var kind: String {
    if isNull { return "nothing" }
    let shown = text.shortenedForFinding
    if boolean != nil { return shown }
    return decimal == nil ? "the text '\(shown)'" : "the number \(shown)"
  }

  /// A tag decides; without one, any plain text may be what it looks like.
  private func mayBe(_ kind: YAMLTag) -> Bool { tag.map { $0 == kind } ?? (style == .plain) }
}
