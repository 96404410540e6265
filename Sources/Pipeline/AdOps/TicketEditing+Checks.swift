internal import AdOps
internal import Registry
internal import Store
package import Tables

/// Checks that are run by hand.
extension TicketEditing {
  /// What a run of the checks came to.
  package struct CheckRun: Sendable {
    /// The ticket as it stands after it.
    package let ticket: Row
    /// The rows of the run.
    package let checks: [Row]
    /// False where the run is only shown: what is on a platform keeps the checks that let it there.
    package let isStored: Bool
  }

  /// Runs every check of a ticket, and moves it where the checks decide.
  package mutating func check(_ text: String, storing: Bool = true) throws -> CheckRun {
    let dossier = try dossier(named: text)
    let behind: [TicketState] = [.trafficked, .live, .completed]
    guard storing, let state = dossier.state, !behind.contains(state) else {
      return CheckRun(
        ticket: dossier.ticket, checks: clerk.checks(dossier, at: instant), isStored: false)
    }
    try database.unitOfWork {
      switch state {
      case .trafficking: try record(.built, dossier, note: "run \(dossier.run + 1)")
      case .checking, .ready, .refused:
        try record(.linkedValueMoved, dossier, note: "run \(dossier.run + 1), by hand")
      default: try store(clerk.checks(dossier, at: instant))
      }
      let after = try self.dossier(named: text)
      if let change = try clerk.conclusion(after, at: instant) { try board.record(change) }
    }
    let after = try self.dossier(named: text)
    return CheckRun(ticket: after.ticket, checks: after.checks, isStored: true)
  }

  private func store(_ checks: [Row]) throws {
    var next = try database.freeID(of: Registry.qaChecks)
    for check in checks {
      var check = check
      check["id"] = .integer(next)
      next += 1
      try database.insert([check])
    }
  }
}
