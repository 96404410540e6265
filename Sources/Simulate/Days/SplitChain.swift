import Chance

/// Chooses a total among the members of parts, part after part, on four days at once.
///
/// What a part may take lies between what the later parts cannot hold and what it has.
struct SplitChain {
  private var left: FourDays
  private var room: FourDays
  private var expected: FourDays

  /// Begins a choice; `members` sum to `room`, and with their rates to `expected`.
  init(_ total: FourDays, room: FourDays, expected: FourDays) {
    left = total
    self.room = room
    self.expected = expected
  }

  /// What the next part takes, where its rate says how much more easily its members are chosen.
  mutating func next(
    members: FourDays, rate: Double, _ uniforms: FourDays, _ normals: FourDays
  ) -> FourDays {
    room -= members
    let low = (left - room).atLeast(.zero)
    let high = members.atMost(left)
    let share: FourDays = rate * left / expected
    let probabilities = share.atMost(.one).replacing(with: 0, where: .!(expected .> 0))
    expected -= rate * members
    let isOpen = low .< high
    var taken = Binomial.counts(
      trials: members.replacing(with: 0, where: .!isOpen), probabilities: probabilities,
      uniforms: uniforms, normals: normals)
    taken.replace(with: low, where: .!isOpen)
    let outside = FourDays.zero.replacing(with: 1, where: (taken .< low) .| (taken .> high))
    if outside != .zero {
      for lane in 0..<4 where outside[lane] > 0 {
        let law = Binomial(trials: Int(members[lane]), probability: probabilities[lane])
        let count = law.count(
          uniform: uniforms[lane], normal: normals[lane], in: Int(low[lane])...Int(high[lane]))
        taken[lane] = Double(count)
      }
    }
    left -= taken
    return taken
  }
}
