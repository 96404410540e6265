/// A number of each of four days, which are worked on together.
typealias FourDays = SIMD4<Double>

extension FourDays {
  /// The numbers of four places of a column, each a step behind the other.
  @inline(__always)
  init(_ column: [Double], from place: Int, step: Int) {
    let places = column.span
    self.init(
      places[place], places[place + step], places[place + 2 * step], places[place + 3 * step])
  }

  /// The smaller of two numbers on each day.
  @inline(__always)
  func atMost(_ bound: FourDays) -> FourDays { replacing(with: bound, where: self .> bound) }

  /// The larger of two numbers on each day.
  @inline(__always)
  func atLeast(_ bound: FourDays) -> FourDays { replacing(with: bound, where: self .< bound) }
}
