/// Poisson laws; the first parameter is the mean.
@frozen
@usableFromInline
struct Poissons: CountFamily {
  @inlinable
  init() {}

  @inlinable @inline(__always)
  func law(_ mean: Double, _ unused: Double, isSmall: Bool) -> CountLaw { CountLaw(mean: mean) }
}
