/// What a progress counts, and how its lines read.
struct ProgressDescription: Hashable, Sendable {
  /// A rate means little before this much time has passed.
  static let settlingTime: Int64 = 500_000_000

  let label: String
  let total: Int?
  let unit: String

  init(_ label: String, total: Int?, unit: String) {
    precondition(total ?? 0 >= 0, "a total is not negative")
    self.label = VisibleText.escaped(label)
    self.total = total
    self.unit = unit
  }

  /// The count between two plain lines, when the total is known.
  var lineStep: Int64? { total.map { max(1, Int64($0) / Int64(Progress.coarseSteps)) } }

  /// How far the work is: `Generating  45 %  450 of 1,000 rows  90/s  6 s left`.
  func line(_ count: Int, elapsed: Int64) -> String {
    var parts = [label]
    if let total {
      let share = Figures.percent(Int64(min(count, total)), of: Int64(total))
      parts += [share, "\(Figures.grouped(count)) of \(Figures.grouped(total)) \(unit)"]
    } else {
      parts.append("\(Figures.grouped(count)) \(unit)")
    }
    if count > 0, elapsed >= Self.settlingTime {
      parts.append(Figures.rate(Int64(count), nanoseconds: elapsed))
      if let total, count < total {
        let left = Figures.scaled(Int64(total - count), by: elapsed, over: Int64(count))
        parts.append("\(Figures.duration(nanoseconds: left)) left")
      }
    }
    return parts.joined(separator: "  ")
  }

  /// That the work is done, and how long it took.
  func end(_ count: Int, elapsed: Int64) -> String {
    "\(label)  \(Figures.grouped(count)) \(unit) in \(Figures.duration(nanoseconds: elapsed))"
  }
}
