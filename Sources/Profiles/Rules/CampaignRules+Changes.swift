import Diagnostics
import Registry
import Tables
import Units

extension CampaignRules {
  /// Changes follow each other, and change something while the campaign runs.
  mutating func judgeChanges() {
    judgeOrder(spec.budgetChanges, named: "budget_changes")
    judgeOrder(spec.statusChanges, named: "status_changes")
    judgeEffect(spec.budgetChanges, first: spec.budget["amount_micros"], column: "amount_micros")
    judgeEffect(spec.statusChanges, first: spec.campaign["status"], column: "to_status")
  }

  private mutating func judgeOrder(_ changes: [EntitySpec], named name: String) {
    for (first, second) in zip(changes, changes.dropFirst()) {
      guard let earlier = first.effectiveAt, let later = second.effectiveAt, later <= earlier
      else { continue }
      report(
        CampaignCode.changeOrder,
        later == earlier
          ? "two of the \(name) are at \(later)"
          : "\(name) go back from \(earlier) to \(later)",
        at: second.place(of: "effective_at"), advice: "write them in the order of time")
    }
    guard let flight = spec.flight?.range else { return }
    for change in changes {
      guard let instant = change.effectiveAt, instant >= (flight.upperBound + 1).start else {
        continue
      }
      report(
        CampaignCode.idleChange,
        "the change at \(instant) has no effect: the flight ends on \(flight.upperBound)",
        severity: .warning, at: change.place(of: "effective_at"))
    }
  }

  private mutating func judgeEffect(_ changes: [EntitySpec], first: Value?, column: String) {
    var current = first
    for change in changes {
      if let next = change[column], next == current {
        report(
          CampaignCode.idleChange, "the change has no effect: it is so already",
          severity: .warning, at: change.place(of: column))
      }
      current = change[column] ?? current
    }
  }
}

extension EntitySpec {
  /// The instant of a change.
  fileprivate var effectiveAt: Instant? {
    self["effective_at"]?.text.flatMap { Instant.parse(Array($0.utf8).span) }
  }
}
