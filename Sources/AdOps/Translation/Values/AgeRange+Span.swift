package import Registry

extension AgeRange {
  /// The ages of the band; the last one is open and ends where platforms end it, at 65.
  package var span: ClosedRange<Int64> {
    switch self {
    case .from13To17: 13...17
    case .from18To24: 18...24
    case .from25To34: 25...34
    case .from35To44: 35...44
    case .from45To54: 45...54
    case .from55To64: 55...64
    case .from65: 65...65
    }
  }
}

extension [AgeRange] {
  /// True where no band between the youngest and the oldest is missing; expects them in order.
  var isUnbroken: Bool {
    zip(self, dropFirst()).allSatisfy { $0.span.upperBound + 1 == $1.span.lowerBound }
  }
}
