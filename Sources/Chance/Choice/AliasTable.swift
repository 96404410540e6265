/// A weighted choice from one word in constant time (Walker's alias method, built by Vose's rule).
///
/// Weights become whole parts of 2⁴⁰ a column whose sum is exact, and columns are filled in a fixed order:
/// the same weights give the same table everywhere.
@frozen
public struct AliasTable: Hashable, Sendable {
  /// For each column, how many of its 2⁴⁰ parts stay with its own index.
  @usableFromInline let kept: [UInt64]
  /// For each column, the index that has the other parts.
  @usableFromInline let other: [Int32]

  /// How many indices can be chosen.
  @inlinable public var count: Int { kept.count }

  /// Builds the table of some weights, none below 0 and one above it; they need not sum to 1.
  ///
  /// - Complexity: O(count).
  public init(weights: [Double]) {
    let parts = Self.parts(of: weights)
    var kept = parts
    var other = parts.indices.map { Int32($0) }
    var small = parts.indices.filter { parts[$0] < Self.partsPerColumn }
    var large = parts.indices.filter { parts[$0] >= Self.partsPerColumn }
    while let poor = small.popLast(), let rich = large.last {
      other[poor] = Int32(rich)
      kept[rich] -= Self.partsPerColumn - kept[poor]
      if kept[rich] < Self.partsPerColumn {
        large.removeLast()
        small.append(rich)
      }
    }
    self.kept = kept
    self.other = other
  }

  @usableFromInline static var partsPerColumn: UInt64 { 1 << 40 }

  /// Whole parts for each weight that sum exactly to those of all columns.
  private static func parts(of weights: [Double]) -> [UInt64] {
    precondition(
      !weights.isEmpty && weights.count <= 1 << 22, "1 to 2^22 weights can be chosen from")
    var total = 0.0
    for weight in weights {
      precondition(weight >= 0 && weight < .infinity, "a weight is finite and not negative")
      total += weight
    }
    precondition(total > 0 && total < .infinity, "weights have a finite sum above 0")
    let all = Double(weights.count) * Double(partsPerColumn)
    var sum = 0.0
    var given: UInt64 = 0
    return weights.map { weight in
      // The last weight above 0 brings the sum to the total, so all parts are given away.
      sum += weight
      let upTo = UInt64(sum / total * all)
      defer { given = upTo }
      return upTo - given
    }
  }

  /// The index that a random word chooses.
  @inlinable
  public func index(of word: UInt64) -> Int {
    let (column, rest) = word.multipliedFullWidth(by: UInt64(kept.count))
    let place = Int(truncatingIfNeeded: column)
    return rest &>> 24 < kept[place] ? place : Int(other[place])
  }

  /// The index that a uniform number chooses; it is not monotone.
  @inlinable
  public func index(uniform: Double) -> Int {
    let scaled = uniform * Double(kept.count)
    let place = min(Int(scaled), kept.count &- 1)
    let rest = (scaled - Double(place)) * Double(Self.partsPerColumn)
    return rest < Double(kept[place]) ? place : Int(other[place])
  }

  /// The probability of an index, exact up to the parts of 2⁴⁰.
  ///
  /// - Complexity: O(count).
  public func probability(of index: Int) -> Double {
    var parts = kept[index]
    for column in kept.indices where column != index && other[column] == Int32(index) {
      parts += Self.partsPerColumn - kept[column]
    }
    return Double(parts) / Double(Self.partsPerColumn) / Double(kept.count)
  }
}
