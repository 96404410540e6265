package import Registry
import Tables

/// Where a ticket stands: a status and a stage that can occur together.
package struct TicketState: Hashable, Sendable, CustomStringConvertible {
  /// Where it stands in the system.
  package let status: TicketStatus
  /// Where it hangs on the team's board.
  package let stage: TicketStage

  private init(_ status: TicketStatus, _ stage: TicketStage) {
    self.status = status
    self.stage = stage
  }

  /// Joins a status and a stage; nothing where they cannot occur together.
  package init?(status: TicketStatus, stage: TicketStage) {
    guard status.stages.contains(stage) else { return nil }
    self.init(status, stage)
  }

  /// The same from the columns of a row; nothing where they hold anything else.
  package init?(_ status: String?, _ stage: String?) {
    guard let status = status.flatMap(TicketStatus.init(rawValue:)),
      let stage = stage.flatMap(TicketStage.init(rawValue:))
    else { return nil }
    self.init(status: status, stage: stage)
  }

  /// Nobody has looked at it.
  package static let new = TicketState(.draft, .new)
  /// Somebody reads what is asked for.
  package static let inReview = TicketState(.draft, .inReview)
  /// The client owes an answer, and the clock stands still.
  package static let waitingOnClient = TicketState(.draft, .waitingOnClient)
  /// Somebody builds what is asked for.
  package static let trafficking = TicketState(.qaTesting, .trafficking)
  /// Its checks run, or wait for a person.
  package static let checking = TicketState(.qaTesting, .qa)
  /// A blocking check failed.
  package static let checksFailed = TicketState(.qaFailed, .blocked)
  /// It waits to be sent.
  package static let ready = TicketState(.readyForAPI, .readyToLaunch)
  /// Everything exists on its platform and waits for its launch.
  package static let trafficked = TicketState(.traffickedSuccess, .readyToLaunch)
  /// What was asked for is in effect.
  package static let live = TicketState(.traffickedSuccess, .live)
  /// The work on it is over.
  package static let completed = TicketState(.traffickedSuccess, .completed)
  /// A platform refused it, or never answered.
  package static let refused = TicketState(.failed, .blocked)

  /// Every state, in the order of a ticket's way.
  package static let all: [TicketState] = [
    new, inReview, waitingOnClient, trafficking, checking, checksFailed, ready, trafficked, live,
    completed, refused,
  ]

  /// Status and stage, joined by a slash.
  package var description: String { "\(status.rawValue)/\(stage.rawValue)" }
}
