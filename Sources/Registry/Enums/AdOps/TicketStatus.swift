import Tables

/// Where a ticket stands in the system.
package enum TicketStatus: String, EnumeratedValue {
  /// Every object that the ticket asks for exists on its platform.
  case traffickedSuccess = "TRAFFICKED_SUCCESS"
  /// It is being written or fixed, and nothing has judged it yet.
  case draft = "DRAFT"
  /// Its checks are running or wait for a person.
  case qaTesting = "QA_TESTING"
  /// Every blocking check passed, and it waits to be sent.
  case readyForAPI = "READY_FOR_API"
  /// A blocking check failed; the reasons are on the ticket.
  case qaFailed = "QA_FAILED"
  /// A platform refused it for good, or never answered.
  case failed = "FAILED"

  /// The name of the list.
  package static let enumerationName = "ticket_status"
  /// What the list is for.
  package static let enumerationSummary =
    "Where a ticket stands between being typed and being live on a platform."

  /// What the value means.
  package var summary: String {
    switch self {
    case .traffickedSuccess: "Every object that the ticket asks for exists on its platform."
    case .draft: "It is being written or fixed, and nothing has judged it yet."
    case .qaTesting: "Its checks are running or wait for a person."
    case .readyForAPI: "Every blocking check passed, and it waits to be sent."
    case .qaFailed: "A blocking check failed; the reasons are on the ticket."
    case .failed: "A platform refused it for good, or never answered."
    }
  }

  /// The stages of the board in which a ticket of this status may hang; other pairs cannot be stored.
  package var stages: [TicketStage] {
    switch self {
    case .traffickedSuccess: [.completed, .live, .readyToLaunch]
    case .draft: [.new, .inReview, .waitingOnClient]
    case .qaTesting: [.trafficking, .qa]
    case .readyForAPI: [.readyToLaunch]
    case .qaFailed, .failed: [.blocked]
    }
  }
}
