internal import Tables

/// How the columns of a batch are read, in the order of a line's cells.
struct BatchReading: Sendable {
  /// Neighbouring cells that are written in one way.
  struct Step {
    enum Kind { case numbers, number, real, instant, date, text }

    let kind: Kind
    var cells: Range<Int>
    /// Where the texts of the cell begin in the list of all.
    var texts = 0
  }

  private let format: ExportFormat
  /// The column of each cell.
  private let columns: [Int]
  private(set) var steps: [Step] = []
  /// Where each cell's column, and its marks of absence or −1, begin in the batch at hand.
  private(set) var offsets: [Int]
  private(set) var absences: [Int]
  /// The texts of enumerations, and behind them those of the batch at hand.
  private(set) var texts = WrittenTexts()
  private var choices = 0
  private var textCells = 0
  private var longestFixed = 0

  init(_ layout: LineLayout, of table: Table) {
    format = layout.format
    columns = layout.columns.map { column in
      guard let place = table.position(of: column.name) else {
        preconditionFailure("\(table.name) has no column \(column.name)")
      }
      return place
    }
    offsets = columns.map { _ in 0 }
    absences = columns.map { _ in -1 }
    for column in layout.columns { append(column) }
    choices = texts.count
    for place in steps.indices where layout.columns[steps[place].cells.lowerBound].isFreeText {
      steps[place].texts = choices
    }
    longestFixed += layout.longestSurroundings * columns.count
  }

  /// Turns to a batch and answers the most bytes that one of its lines takes.
  mutating func turn(to batch: borrowing RecordBatch) -> Int {
    for (cell, column) in columns.enumerated() {
      offsets[cell] = batch.offset(of: column)
      absences[cell] = batch.absenceOffset(of: column) ?? -1
      let isReal = batch.table.columns[column].type == .real
      let memory = isReal ? batch.reals.count : batch.integers.count
      precondition(offsets[cell] + batch.count <= memory, "a column has a cell for each row")
      let marks = absences[cell] < 0 ? 0 : absences[cell] + batch.count
      precondition(marks <= batch.absences.count, "a column has a mark for each row")
    }
    texts.keep(choices)
    guard textCells > 0 else { return longestFixed }
    return longestFixed + textCells * texts.append(batch.texts, format)
  }

  private mutating func append(_ column: Column) {
    let cell = (steps.last?.cells.upperBound ?? 0)
    var step = Step(kind: Self.kind(of: column), cells: cell..<cell + 1)
    switch column.type {
    case .integer, .boolean, .money, .real: longestFixed += LineCursor.longestReal
    case .timestamp, .date: longestFixed += LineCursor.longestTime
    case .text, .json: textCells += 1
    case .enumerated(let enumeration):
      step.texts = texts.count
      longestFixed += texts.append(enumeration.values, format)
    }
    if step.kind == .numbers, steps.last?.kind == .numbers {
      steps[steps.count - 1].cells = steps[steps.count - 1].cells.lowerBound..<cell + 1
    } else {
      steps.append(step)
    }
  }

  private static func kind(of column: Column) -> Step.Kind {
    switch column.type {
    case .integer, .boolean, .money: column.isNullable ? .number : .numbers
    case .real: .real
    case .timestamp: .instant
    case .date: .date
    case .text, .json, .enumerated: .text
    }
  }
}

extension Column {
  /// True where a batch numbers the texts of the column.
  fileprivate var isFreeText: Bool { type == .text || type == .json }
}
