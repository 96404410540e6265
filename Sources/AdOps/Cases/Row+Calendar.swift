import Tables
import Units

/// Days and instants of rows; nothing where a cell holds anything else.
extension Row {
  func date(_ column: String) -> CivilDate? {
    self[column].text.flatMap { try? CivilDate(parsing: $0) }
  }

  func instant(_ column: String) -> Instant? {
    self[column].text.flatMap { try? Instant(parsing: $0) }
  }

  func money(_ column: String) -> Money? { self[column].integer.map { Money(micros: $0) } }
}
