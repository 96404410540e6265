extension Pattern {
  /// A SQLite condition that holds exactly for matching texts.
  ///
  /// Fixed stretches become one GLOB; the stretch that varies is cut out by position and must not hold
  /// any other character.
  public func sql(_ column: String) -> String {
    var conditions: [String] = []
    if length.lowerBound == length.upperBound {
      conditions.append("length(\(column)) = \(length.lowerBound)")
    } else {
      conditions.append("length(\(column)) BETWEEN \(length.lowerBound) AND \(length.upperBound)")
    }
    let varying = segments.firstIndex { !$0.isFixed }
    let before = segments[..<(varying ?? segments.endIndex)]
    let after = varying.map { segments[segments.index(after: $0)...] } ?? []
    if varying == nil || !before.isEmpty || !after.isEmpty {
      let glob =
        before.map(\.glob).joined() + (varying == nil ? "" : "*") + after.map(\.glob).joined()
      conditions.append("\(column) GLOB \(SQLText.literal(glob))")
    }
    if let varying {
      let start = before.reduce(1) { $0 + $1.count.lowerBound }
      let fixed = length.lowerBound - segments[varying].count.lowerBound
      let stretch =
        fixed == 0 ? column : "substr(\(column), \(start), length(\(column)) - \(fixed))"
      let others = "*[^\(segments[varying].classText)]*"
      conditions.append("\(stretch) NOT GLOB \(SQLText.literal(others))")
    }
    return conditions.joined(separator: " AND ")
  }

  /// An anchored regular expression for JSON Schema.
  public var regularExpression: String {
    "^"
      + segments.map { segment in
        let count = segment.count
        let repeats =
          count == 1...1
          ? ""
          : segment.isFixed
            ? "{\(count.lowerBound)}"
            : "{\(count.lowerBound),\(count.upperBound)}"
        return "[\(segment.classText)]" + repeats
      }.joined() + "$"
  }
}

extension Pattern.Segment {
  /// The inside of a bracket class, which GLOB and regular expressions read alike.
  ///
  /// A hyphen or bracket that stands for itself comes from a literal, whose class is one character.
  var classText: String {
    ranges.map { range in
      let low = String(UnicodeScalar(range.lowerBound))
      return range.lowerBound == range.upperBound
        ? low : low + "-" + String(UnicodeScalar(range.upperBound))
    }.joined()
  }

  var glob: String { String(repeating: "[\(classText)]", count: count.lowerBound) }
}
