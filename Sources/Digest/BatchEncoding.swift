/// How the rows of a batch are written down in their canonical encoding.
struct BatchEncoding: Sendable {
  /// Neighbouring columns that are written in one way.
  struct Step {
    enum Kind { case integers, integer, real, text }

    let kind: Kind
    var columns: Range<Int>
    /// Where the texts of the column begin in the list of all.
    var texts = 0
  }

  private(set) var steps: [Step] = []
  /// Where each column's cells, and its marks of absence or −1, begin.
  private(set) var cells: [Int] = []
  private(set) var absences: [Int] = []
  private(set) var texts = EncodedTexts()
  private var longestRow = 0

  /// Bytes of a tag and a word.
  static let wordCell = 9

  /// Bytes that each row gets: whole blocks of sixteen, of which one beyond its end is read and written.
  var slot: Int { (longestRow + 31) / 16 * 16 }

  /// Turns to a batch.
  mutating func prepare(_ columns: [DigestColumn], texts batchTexts: [String]) {
    steps.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    absences.removeAll(keepingCapacity: true)
    texts.removeAll()
    let longestText = texts.append(batchTexts)
    longestRow = 0
    for column in columns {
      let longest = append(column, longestText: longestText)
      longestRow += longest
      cells.append(column.cells)
      absences.append(column.absences ?? -1)
    }
  }

  /// Adds the step of a column and answers the most bytes that its cell takes.
  private mutating func append(_ column: DigestColumn, longestText: Int) -> Int {
    let place = cells.count..<cells.count + 1
    switch column.kind {
    case .integer where column.absences == nil:
      if let last = steps.last, last.kind == .integers {
        steps[steps.count - 1].columns = last.columns.lowerBound..<place.upperBound
      } else {
        steps.append(Step(kind: .integers, columns: place))
      }
      return Self.wordCell
    case .integer:
      steps.append(Step(kind: .integer, columns: place))
      return Self.wordCell
    case .real:
      steps.append(Step(kind: .real, columns: place))
      return Self.wordCell
    case .text:
      steps.append(Step(kind: .text, columns: place))
      return max(Self.wordCell, longestText)
    case .choice(let choices):
      steps.append(Step(kind: .text, columns: place, texts: texts.count))
      return texts.append(choices)
    }
  }
}
