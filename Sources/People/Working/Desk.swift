import Units

/// Somebody's desk: what waits there, and whether its owner is at work.
struct Desk {
  /// What waits, in the order in which it came.
  private(set) var waiting: [Errand] = []
  /// True while something is being done.
  var isBusy = false
  /// When its owner looks at it next, if that is agreed.
  var looksAt: Instant?
  /// The tickets whose owner sits here and that are not done.
  var tickets = 0
  /// The time for which its owner was at work.
  private(set) var worked: Int64 = 0
  /// The time for which errands waited.
  private(set) var waited: Int64 = 0
  /// How many errands were begun.
  private(set) var begun = 0

  mutating func put(_ errand: Errand) { waiting.append(errand) }

  /// True where something can be done at any hour.
  var hasRush: Bool { waiting.contains(where: \.isRush) }

  /// Takes what is to be done first, or first among what is done at any hour.
  mutating func take(onlyRush: Bool, at instant: Instant) -> Errand? {
    var best: Int?
    for place in waiting.indices where !onlyRush || waiting[place].isRush {
      if let known = best, !waiting[place].isBefore(waiting[known]) { continue }
      best = place
    }
    guard let best else { return nil }
    let errand = waiting.remove(at: best)
    begun += 1
    worked += errand.seconds
    waited += (instant - errand.arrived).seconds
    return errand
  }
}
