internal import Events
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Fills `truth_events` with arrivals, batch by batch.
struct TruthWriter {
  private let sink: StoreSink
  private var batch: RecordBatch
  private var id: Int64
  private let columns: Columns

  /// Where the columns begin in a batch.
  private struct Columns {
    let id, type, clickID, advertiser, campaign, line, amount, budget, timestamp, arrivedAt, file,
      fileLine, defect: Int
    let lineAbsence, budgetAbsence: Int

    init(_ batch: RecordBatch) {
      func place(_ name: String) -> Int { batch.offset(of: name) }
      func absence(_ name: String) -> Int {
        guard let column = batch.table.position(of: name),
          let place = batch.absenceOffset(of: column)
        else { preconditionFailure("\(name) is nullable") }
        return place
      }
      id = place("id")
      type = place("event_type")
      clickID = place("click_id")
      advertiser = place("advertiser_id")
      campaign = place("campaign_id")
      line = place("line_item_id")
      amount = place("amount_micros")
      budget = place("budget_value_micros")
      timestamp = place("timestamp")
      arrivedAt = place("arrived_at")
      file = place("source_file")
      fileLine = place("source_line")
      defect = place("defect")
      lineAbsence = absence("line_item_id")
      budgetAbsence = absence("budget_value_micros")
    }
  }

  init(into database: Database, firstID: Int64) {
    sink = StoreSink(database)
    batch = RecordBatch(Registry.truthEvents, capacity: 1_024)
    columns = Columns(batch)
    id = firstID
  }

  /// Adds the arrivals of one file, in the order of its lines.
  mutating func write(
    _ arrivals: ArraySlice<Arrival>, of plan: EventPlan, in file: String
  ) throws {
    var place = text(file)
    for (number, arrival) in arrivals.enumerated() {
      if batch.count == batch.capacity {
        try flush()
        place = text(file)
      }
      append(arrival, plan, file: place, line: Int64(number) + 1)
    }
  }

  /// Hands over what is left.
  mutating func flush() throws {
    guard batch.count > 0 else { return }
    try sink.write(batch)
    batch.removeAll()
  }

  private mutating func append(_ arrival: Arrival, _ plan: EventPlan, file: Int64, line: Int64) {
    let row = batch.count
    let event = arrival.event
    set(columns.id, row, id)
    set(columns.type, row, text(event.typeName))
    set(columns.clickID, row, text(event.clickID))
    set(columns.advertiser, row, plan.advertiser)
    set(columns.campaign, row, plan.campaign)
    set(columns.line, row, event.line.map { plan.lines[$0].id } ?? 0)
    batch.absences[columns.lineAbsence + row] = event.line == nil ? 1 : 0
    set(columns.amount, row, event.amount.micros)
    set(columns.budget, row, event.budgetValue?.micros ?? 0)
    batch.absences[columns.budgetAbsence + row] = event.budgetValue == nil ? 1 : 0
    set(columns.timestamp, row, event.timestamp.secondsSinceEpoch)
    set(columns.arrivedAt, row, arrival.arrivedAt.secondsSinceEpoch)
    set(columns.file, row, file)
    set(columns.fileLine, row, line)
    set(columns.defect, row, Int64(EventDefect.allCases.firstIndex(of: arrival.defect) ?? 0))
    batch.count += 1
    id += 1
  }

  private mutating func set(_ column: Int, _ row: Int, _ value: Int64) {
    batch.integers[column + row] = value
  }

  private mutating func text(_ text: String) -> Int64 {
    batch.texts.append(text)
    return Int64(batch.texts.count - 1)
  }
}
