import Diagnostics

/// Refuses bytes that are no readable text before libyaml sees them, with exact places.
///
/// What passes has the same lines for libyaml, for editors and for us: the three further line breaks
/// of YAML 1.1 (U+0085, U+2028, U+2029) are refused.
struct SourceCheck {
  let bytes: [UInt8]
  let limits: YAMLLimits
  /// What is wrong, in the order of the text.
  private(set) var findings: [Finding] = []
  /// False when the bytes are not even a text whose lines could be shown.
  private(set) var isText = true

  private let file: String
  private var position = 0
  private var line = 1
  private var column = 1
  private var directives = 0

  init(bytes: [UInt8], file: String, limits: YAMLLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  /// Looks at every byte once; true when libyaml may have them.
  mutating func passes() -> Bool {
    checkSize()
    checkEncoding()
    guard findings.isEmpty else { return false }
    while position < bytes.count, findings.count < limits.findings {
      advance(sayingWrong: true)
    }
    return findings.isEmpty
  }

  private mutating func checkSize() {
    guard bytes.count > limits.bytes else { return }
    isText = false
    report(YAMLCode.limit, "the text has more than \(limits.bytes) bytes")
  }

  private mutating func checkEncoding() {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      isText = false
      report(YAMLCode.encoding, "the file is UTF-16", advice: "save it as UTF-8")
      return
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      while position < offset { advance(sayingWrong: false) }
      report(
        YAMLCode.encoding,
        "the byte 0x\(hexadecimal(UInt32(bytes[offset]), digits: 2)) is not UTF-8",
        advice: "save the file as UTF-8")
    }
  }

  /// Passes over one scalar of valid UTF-8, and says so when it may not stand in a file.
  private mutating func advance(sayingWrong: Bool) {
    let byte = bytes[position]
    switch byte {
    case 0x0A: breakLine(1)
    case 0x0D: breakLine(position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1)
    case 0x25 where column == 1 && sayingWrong:
      countDirective()
      step(1)
    case 0x20...0x7E, 0x09: step(1)
    case 0..<0x80:
      if sayingWrong { refuse(UInt32(byte)) }
      step(1)
    default:
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      if sayingWrong, let scalar = invisibleScalar(width) { refuse(scalar) }
      step(width)
    }
  }

  private mutating func step(_ width: Int) {
    position += width
    column += 1
  }

  private mutating func breakLine(_ width: Int) {
    position += width
    line += 1
    column = 1
  }

  private mutating func countDirective() {
    directives += 1
    guard directives == limits.directives + 1 else { return }
    report(YAMLCode.limit, "more than \(limits.directives) lines begin with '%'")
  }

  /// The scalar at the position when libyaml would refuse it or see a line break in it.
  private func invisibleScalar(_ width: Int) -> UInt32? {
    let second = bytes[position + 1]
    switch (bytes[position], second) {
    case (0xC2, 0x80..<0xA0): return UInt32(second)
    case (0xE2, 0x80):
      let third = bytes[position + 2]
      return third == 0xA8 || third == 0xA9 ? 0x2000 + UInt32(third - 0x80) : nil
    case (0xEF, 0xBB): return bytes[position + 2] == 0xBF ? 0xFEFF : nil
    case (0xEF, 0xBF):
      let third = bytes[position + 2]
      return third >= 0xBE ? 0xFFC0 + UInt32(third - 0x80) : nil
    default: return nil
    }
  }

  private mutating func refuse(_ scalar: UInt32) {
    switch scalar {
    case 0:
      report(
        YAMLCode.character, "a NUL byte stands in the file",
        advice: "if it is UTF-16 or no text at all, save it as UTF-8 text")
    case 0xFEFF:
      report(
        YAMLCode.character, "a byte order mark stands inside the file", advice: "remove it")
    case 0x85, 0x2028, 0x2029:
      report(
        YAMLCode.character,
        "the character U+\(hexadecimal(scalar)) is a line break for some programs only",
        advice: "break the line plainly, or write \"\\u\(hexadecimal(scalar))\" in double quotes")
    default:
      report(
        YAMLCode.character, "the character U+\(hexadecimal(scalar)) cannot be seen",
        advice: "remove it, or write \"\\u\(hexadecimal(scalar))\" in double quotes")
    }
  }

  private func hexadecimal(_ value: UInt32, digits: Int = 4) -> String {
    let shown = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - shown.count)) + shown
  }

  private mutating func report(_ code: FindingCode, _ sentence: String, advice: String? = nil) {
    findings.append(
      Finding(
        code, sentence, at: Place(file: file, line: line, column: column), advice: advice))
  }
}
