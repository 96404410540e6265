/// Where a column of a batch begins in the flat arrays that hold all columns.
package struct BatchPlace: Hashable, Sendable {
  /// The first row's value, among the reals for a column of reals, else among the integers.
  package let value: Int
  /// The first row's mark among the absences, which are 1 where a row has no value.
  package let absence: Int?

  /// Names the places of a column.
  package init(value: Int, absence: Int? = nil) {
    self.value = value
    self.absence = absence
  }
}
