import Diagnostics

extension ParserProblem {
  /// How a reason reads in a finding, and which of the two places it is about.
  private struct Explanation {
    let sentence: String
    let advice: String?
    /// True when the mistake is where libyaml began, not where it gave up.
    var isAboutStart = false
  }

  /// The problem in the words of a finding, at the place that helps most.
  func finding(in file: String, _ source: SourceLines) -> Finding {
    let found = source.scalar(line: mark.line, column: mark.column)
    let explanation = explanation(found) ?? Explanation(sentence: literal, advice: nil)
    let place = explanation.isAboutStart ? contextMark : mark
    return Finding(
      YAMLCode.syntax, explanation.sentence,
      at: Place(file: file, line: place.line, column: place.column),
      advice: explanation.advice)
  }

  /// What libyaml said, for reasons that have no words of their own.
  private var literal: String {
    "this is not YAML: " + (context.map { "\($0), " } ?? "") + reason
  }

  private var start: String { "line \(contextMark.line), column \(contextMark.column)" }

  private func explanation(_ found: Unicode.Scalar?) -> Explanation? {
    structure(found) ?? text(found) ?? name(found) ?? directive
  }

  /// Reasons that lie in how lines and brackets are arranged.
  private func structure(_ found: Unicode.Scalar?) -> Explanation? {
    switch reason {
    case "found character that cannot start any token": unusable(found)
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      Self.tab
    case "mapping values are not allowed in this context":
      Explanation(
        sentence: "a ':' stands where no key can be",
        advice: "align the keys, and put a text that contains ': ' in quotes")
    case "could not find expected ':'":
      Explanation(
        sentence: "this line has no ':' that would make it a key",
        advice: "write 'key: value', or align the line with what it belongs to",
        isAboutStart: true)
    case "did not find expected key":
      Explanation(
        sentence: "expected a key of the mapping that begins at \(start)",
        advice: "align it with the other keys, and close quotes and brackets before it")
    case "did not find expected '-' indicator":
      Explanation(
        sentence: "expected '-' for the next entry of the list that begins at \(start)",
        advice: "align it with the other entries")
    case "did not find expected ',' or ']'":
      Explanation(
        sentence: "expected ',' or ']' in the list that begins at \(start)",
        advice: "close the brackets")
    case "did not find expected ',' or '}'":
      Explanation(
        sentence: "expected ',' or '}' in the mapping that begins at \(start)",
        advice: "close the braces")
    case "did not find expected node content":
      Explanation(
        sentence: found == ":"
          ? "a key is missing before the ':'"
          : "expected a value" + (found.map { ", found '\($0)'" } ?? ""),
        advice: "write it, remove what stands here, or put it in quotes")
    case "did not find expected <document start>":
      Explanation(
        sentence: "something follows the end of the document's one value",
        advice: "make both parts of one mapping, or close quotes and brackets before it")
    case "block sequence entries are not allowed in this context":
      Explanation(
        sentence: "no list can begin here",
        advice: "put '-' on a line of its own, or the text in quotes")
    case "mapping keys are not allowed in this context":
      Explanation(sentence: "no key can begin here", advice: "put the text in quotes")
    default: nil
    }
  }

  private static let tab = Explanation(
    sentence: "a tab stands where YAML wants spaces", advice: "use spaces to indent")

  private func unusable(_ found: Unicode.Scalar?) -> Explanation? {
    guard let found, found != "\t" else { return found == "\t" ? Self.tab : nil }
    return Explanation(
      sentence: "a plain text must not begin with '\(found)'", advice: "put it in quotes")
  }

  /// Reasons that lie in a text.
  private func text(_ found: Unicode.Scalar?) -> Explanation? {
    switch reason {
    case "found unexpected end of stream", "found unexpected document indicator":
      Explanation(
        sentence: "the text in quotes that begins here never ends", advice: "close the quotes",
        isAboutStart: true)
    case "found unknown escape character":
      Explanation(
        sentence: "the backslash begins no escape that YAML knows",
        advice: "write \\\\ for a backslash, or use single quotes")
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      Explanation(
        sentence: "the escape is the number of no character",
        advice: "write as many hexadecimal digits as the escape needs: \\x41, \\u0041, \\U00000041")
    case "found unexpected ':'":
      Explanation(
        sentence: "a ':' stands inside a plain text between brackets",
        advice: "put the text in quotes")
    case "found an indentation indicator equal to 0":
      Explanation(
        sentence: "a block of text cannot be indented by 0 spaces", advice: "use 1 to 9")
    case "did not find expected comment or line break":
      Explanation(
        sentence: "expected the end of the line", advice: "begin the block of text on the next line"
      )
    default: nil
    }
  }

  /// Reasons that lie in anchors, aliases and tags.
  private func name(_ found: Unicode.Scalar?) -> Explanation? {
    switch context {
    case "while scanning an alias", "while scanning an anchor":
      Explanation(
        sentence: "names of anchors and aliases have ASCII letters, digits, '-' and '_' only",
        advice: "put a text that begins with '*' or '&' in quotes", isAboutStart: true)
    case "while scanning a tag", "while parsing a tag":
      Explanation(
        sentence: "the tag that begins here is not well formed",
        advice: "put a text that begins with '!' in quotes", isAboutStart: true)
    default:
      reason == "found undefined tag handle"
        ? Explanation(
          sentence: "the tag that begins here is unknown",
          advice: "put a text that begins with '!' in quotes", isAboutStart: true) : nil
    }
  }

  /// Reasons that lie in a line that begins with `%`.
  private var directive: Explanation? {
    switch reason {
    case "found incompatible YAML document":
      return Explanation(
        sentence: "the document says that it is neither YAML 1.1 nor 1.2",
        advice: "remove its %YAML line")
    case "found duplicate %YAML directive", "found duplicate %TAG directive":
      return Explanation(sentence: "the directive stands twice", advice: "remove one of them")
    default:
      guard context?.contains("directive") == true else { return nil }
      return Explanation(
        sentence: "the line that begins with '%' is no directive that YAML knows",
        advice: "put a text that begins with '%' in quotes", isAboutStart: true)
    }
  }
}
