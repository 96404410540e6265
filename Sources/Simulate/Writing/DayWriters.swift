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

  /// Writes up to four days that are over.
  mutating func append(
    _ days: ArraySlice<DayTotals>, _ line: inout Line, into sink: inout some RecordSink
  ) throws {
    if line.tables.contains(.breakdowns) {
      try breakdown.append(days, &line.dimensions, line.model, into: &sink)
    }
    if line.tables.contains(.vastErrors) { try appendErrors(days, &line, into: &sink) }
    guard line.tables.contains(.thirdParty) else { return }
    for day in days where day.impressions > 0 {
      if vendors.count + line.vendors.vendors.count > vendors.capacity {
        try Self.flush(&vendors, into: &sink)
      }
      appendVendors(day, line)
    }
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

  private mutating func appendErrors(
    _ days: ArraySlice<DayTotals>, _ line: inout Line, into sink: inout some RecordSink
  ) throws {
    line.codes.count(days, stream: line.model.streams.errorCodes)
    for (lane, day) in days.enumerated() where day.failures > 0 {
      if errors.count + line.codes.codes.count > errors.capacity {
        try Self.flush(&errors, into: &sink)
      }
      for (place, code) in line.codes.codes.enumerated() where line.codes.counts[place][lane] > 0 {
        let row = errors.count
        errors.integers[errorColumns[0] + row] = line.model.line.id.rawValue
        errors.integers[errorColumns[1] + row] = day.date
        errors.integers[errorColumns[2] + row] = code
        errors.integers[errorColumns[3] + row] = Int64(line.codes.counts[place][lane])
        errors.count += 1
      }
    }
  }

  private mutating func appendVendors(_ day: DayTotals, _ line: borrowing Line) {
    for vendor in line.vendors.vendors {
      let counts = line.vendors.counts(vendor, day, stream: line.model.streams.thirdParty)
      guard counts.impressions > 0 else { continue }
      let row = vendors.count
      vendors.integers[vendorColumns[0] + row] = line.model.line.id.rawValue
      vendors.integers[vendorColumns[1] + row] = day.date
      vendors.integers[vendorColumns[2] + row] = Int64(vendor.vendor.position)
      vendors.integers[vendorColumns[3] + row] = counts.impressions
      vendors.integers[vendorColumns[4] + row] = counts.viewable
      vendors.integers[vendorColumns[5] + row] = counts.invalid
      vendors.count += 1
    }
  }
}
