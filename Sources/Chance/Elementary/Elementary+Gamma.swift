extension Elementary {
  /// The logarithm of the gamma function of a number above 0, within 1e-14 of it or of 1.
  ///
  /// Stirling's series from 10 upwards; smaller numbers are raised there by the recurrence.
  public static func logGamma(_ number: Double) -> Double {
    precondition(number > 0, "the gamma function is used above 0")
    var x = number
    var product = 1.0
    while x < 10 {
      product *= x
      x += 1
    }
    let inverse = 1 / x
    let square = inverse * inverse
    var series = square * (1.0 / 156) - 691.0 / 360_360
    series = series * square + 1.0 / 1188
    series = series * square - 1.0 / 1680
    series = series * square + 1.0 / 1260
    series = series * square - 1.0 / 360
    series = series * square + 1.0 / 12
    let halfLogOfTwoPi = 0x1.d67f1c864beb5p-1
    let stirling = (x - 0.5) * (log(x) - 1) + (halfLogOfTwoPi - 0.5) + series * inverse
    return stirling - log(product)
  }
}
