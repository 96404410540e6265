/// Laws of one kind, each made of the two parameters of a row; the second may be unused.
@usableFromInline
protocol CountFamily {
  /// A row's law; one that is not told to be small may lack `logOfNone`.
  func law(_ first: Double, _ second: Double, isSmall: Bool) -> CountLaw
}
