import Registry
import Units

/// A piece of work that waits on somebody's desk.
struct Errand {
  /// What is to be done.
  enum Kind: Hashable {
    /// Read what is asked for.
    case review
    /// Build it.
    case build
    /// Mend what was found.
    case repair
    /// Decide what checks could not.
    case decision
    /// Carry out by hand what is ready.
    case handover
  }

  let kind: Kind
  /// The place of the ticket.
  let ticket: Int
  /// The place of the member.
  let member: Int
  /// How long it takes.
  let seconds: Int64
  let urgency: Urgency
  /// When it came.
  let arrived: Instant

  /// True for what is done at any hour.
  var isRush: Bool { urgency == .critical }

  /// True where it is to be done before another one.
  func isBefore(_ other: Errand) -> Bool {
    let (left, right) = (rank, other.rank)
    if left != right { return left < right }
    return (arrived, ticket) < (other.arrived, other.ticket)
  }

  private var rank: Int { Urgency.byHaste.firstIndex(of: urgency) ?? 0 }
}
