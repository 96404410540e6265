internal import Units

/// The texts of a batch's instants or dates, one after the other.
///
/// They are written before the batch is inserted, so that SQLite may keep pointing at any of them.
@safe
final class CalendarTexts {
  /// Bytes of one text.
  let length: Int
  private let isDate: Bool
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1_024

  init(dates isDate: Bool) {
    self.isDate = isDate
    length = isDate ? CivilDate.textLength : Instant.textLength
    unsafe bytes = .allocate(capacity: capacity * length)
  }

  deinit { unsafe bytes.deallocate() }

  /// Writes the texts of these values, and answers where they are until the next call.
  ///
  /// Where a row has no value, its text is not looked at.
  func write(
    _ values: UnsafeBufferPointer<Int64>, absences: UnsafePointer<UInt8>?
  ) -> UnsafeRawPointer {
    if values.count > capacity {
      capacity = values.count
      unsafe bytes.deallocate()
      unsafe bytes = .allocate(capacity: capacity * length)
    }
    for row in values.indices where unsafe absences.map({ unsafe $0[row] == 0 }) ?? true {
      let text = unsafe UnsafeMutableBufferPointer(start: bytes + row * length, count: length)
      var span = unsafe text.mutableSpan
      if isDate {
        unsafe CivilDate(daysSinceEpoch: values[row]).write(into: &span)
      } else {
        unsafe Instant(secondsSinceEpoch: values[row]).write(into: &span)
      }
    }
    return unsafe UnsafeRawPointer(bytes)
  }
}
