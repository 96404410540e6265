import Chance

/// Chooses a total among the members of parts, part after part.
///
/// What a part may take lies between what the later parts cannot hold and what it has.
struct SplitChain {
  private var left: Int
  private var room: Int
  private var expected: Double

  /// Begins a choice; `members` sum to `room`, and with their rates to `expected`.
  init(_ total: Int, room: Int, expected: Double) {
    left = total
    self.room = room
    self.expected = expected
  }

  /// What the next part takes, where its rate says how much more easily its members are chosen.
  @inline(__always)
  mutating func next(members: Int, rate: Double, _ uniform: Double, _ normal: Double) -> Int {
    room -= members
    let low = max(0, left - room)
    let high = min(members, left)
    let probability = expected > 0 ? min(1, rate * Double(left) / expected) : 0
    expected -= rate * Double(members)
    guard low < high else {
      left -= low
      return low
    }
    let law = Binomial(trials: members, probability: probability)
    let drawn = law.count(uniform: uniform, normal: normal)
    let taken =
      drawn >= low && drawn <= high
      ? drawn : law.count(uniform: uniform, normal: normal, in: low...high)
    left -= taken
    return taken
  }
}
