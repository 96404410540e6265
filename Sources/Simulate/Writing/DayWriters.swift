import Registry
import Tables
import Units

/// Writes what belongs to a whole day: breakdowns, VAST codes and what vendors counted.
struct DayWriters {
  private var breakdown = BreakdownWriter()
  private var errors = RecordBatch(Registry.vastErrors, capacity: 1_024)
  private var vendors = RecordBatch(Registry.thirdPartyDelivery, capacity: 512)
  private let errorColumns: [Int]
  private let vendorColumns: [Int]

  init() {
    let (errors, vendors) = (errors, vendors)
    errorColumns = ["line_item_id", "date", "code", "count"].map { errors.offset(of: $0) }
    vendorColumns = [
      "line_item_id", "date", "vendor", "impressions", "viewable_impressions",
      "invalid_impressions",
    ].map { vendors.offset(of: $0) }
  }

  /// What is known of the line item whose days are written.
  struct Line {
    let model: LineModel
    let tables: DeliveryTables
    var dimensions: DayDimensions
    var codes: ErrorCodes
    let vendors: VendorCounts

    init(_ model: LineModel, _ tables: DeliveryTables) {
      self.model = model
      self.tables = tables
      dimensions = DayDimensions(model)
      codes = ErrorCodes(model)
      vendors = VendorCounts(model)
    }
  }

  /// Turns to another line item.
  mutating func begin() { breakdown.begin() }

  /// Writes a day that is over.
  mutating func append(
    _ day: DayTotals, _ line: inout Line, into sink: inout some RecordSink
  ) throws {
    if line.tables.contains(.breakdowns) {
      try breakdown.append(day, &line.dimensions, line.model, into: &sink)
    }
    if line.tables.contains(.vastErrors), day.failures > 0 {
      line.codes.count(day, stream: line.model.streams.errorCodes)
      if errors.count + line.codes.codes.count > errors.capacity {
        try Self.flush(&errors, into: &sink)
      }
      appendErrors(day, line)
    }
    guard line.tables.contains(.thirdParty), day.impressions > 0 else { return }
    if vendors.count + line.vendors.vendors.count > vendors.capacity {
      try Self.flush(&vendors, into: &sink)
    }
    appendVendors(day, line)
  }

  /// Hands on what is left.
  mutating func flush(into sink: inout some RecordSink) throws {
    try breakdown.flush(into: &sink)
    try Self.flush(&errors, into: &sink)
    try Self.flush(&vendors, into: &sink)
  }

  private static func flush(
    _ batch: inout RecordBatch, into sink: inout some RecordSink
  ) throws {
    guard batch.count > 0 else { return }
    try sink.write(batch)
    batch.removeAll()
  }

  private mutating func appendErrors(_ day: DayTotals, _ line: borrowing Line) {
    for (code, count) in zip(line.codes.codes, line.codes.counts) where count > 0 {
      let cells = [line.model.line.id.rawValue, day.date, code, Int64(count)]
      for (column, cell) in zip(errorColumns, cells) {
        errors.integers[column + errors.count] = cell
      }
      errors.count += 1
    }
  }

  private mutating func appendVendors(_ day: DayTotals, _ line: borrowing Line) {
    for vendor in line.vendors.vendors {
      let counts = line.vendors.counts(vendor, day, stream: line.model.streams.thirdParty)
      guard counts.impressions > 0 else { continue }
      let cells = [
        line.model.line.id.rawValue, day.date, Int64(vendor.vendor.position), counts.impressions,
        counts.viewable, counts.invalid,
      ]
      for (column, cell) in zip(vendorColumns, cells) {
        vendors.integers[column + vendors.count] = cell
      }
      vendors.count += 1
    }
  }
}
