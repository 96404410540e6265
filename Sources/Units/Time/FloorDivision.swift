extension Int64 {
  /// The quotient rounded down, by a positive divisor.
  @inlinable
  func flooredQuotient(_ divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// What `flooredQuotient` leaves: 0 to the divisor − 1.
  @inlinable
  func flooredRemainder(_ divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
