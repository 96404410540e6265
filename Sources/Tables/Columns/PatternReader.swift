/// Reads the small language of `Pattern`.
struct PatternReader {
  private let source: String
  private var rest: Substring

  init(_ source: String) {
    self.source = source
    rest = source[...]
  }

  mutating func segments() -> [Pattern.Segment] {
    var found: [Pattern.Segment] = []
    while let first = rest.first {
      let ranges = first == "[" ? characterClass() : literal()
      let count = first == "]" ? 1...1 : repetition()
      if let last = found.last, last.ranges == ranges, last.isFixed {
        found.removeLast()
        let joined =
          last.count.lowerBound + count.lowerBound...last.count.upperBound + count.upperBound
        found.append(.init(ranges: ranges, count: joined))
      } else {
        found.append(.init(ranges: ranges, count: count))
      }
    }
    return found
  }

  private mutating func literal() -> [ClosedRange<UInt8>] {
    let byte = asciiByte(rest.removeFirst())
    return [byte...byte]
  }

  private mutating func characterClass() -> [ClosedRange<UInt8>] {
    rest.removeFirst()
    var ranges: [ClosedRange<UInt8>] = []
    while let character = rest.first, character != "]" {
      let low = asciiByte(rest.removeFirst())
      if rest.first == "-", rest.dropFirst().first != "]" {
        rest.removeFirst()
        ranges.append(low...asciiByte(rest.removeFirst()))
      } else {
        ranges.append(low...low)
      }
    }
    precondition(rest.first == "]" && !ranges.isEmpty, "pattern \(source): open or empty class")
    rest.removeFirst()
    return ranges
  }

  private mutating func repetition() -> ClosedRange<Int> {
    guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return 1...1 }
    let bounds = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",").map {
      Int($0)
    }
    rest = rest[rest.index(after: end)...]
    guard let least = bounds.first ?? nil, let most = bounds.last ?? nil, bounds.count <= 2 else {
      preconditionFailure("pattern \(source): a count is {n} or {n,m}")
    }
    return least...most
  }

  private func asciiByte(_ character: Character) -> UInt8 {
    guard let byte = character.asciiValue, byte >= 0x20 else {
      preconditionFailure("pattern \(source): only printable ASCII")
    }
    return byte
  }
}
