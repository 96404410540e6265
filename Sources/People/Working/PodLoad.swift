import Chance
package import Registry
package import Units

/// How much the people of a pod had to do.
package struct PodLoad: Hashable, Sendable {
  /// One of them.
  package struct Member: Hashable, Sendable {
    /// The row of `users`.
    package let id: Int64
    /// What the person does.
    package let role: UserRole
    /// The time at work for the advertiser's tickets.
    package let worked: Duration
    /// The working time from the first opening to the end of the work.
    package let available: Duration
    /// How many errands were done.
    package let errands: Int
    /// The time for which they waited on the desk, together.
    package let waited: Duration

    /// The share of the working time that was used; 0 where there was none.
    package var utilisation: Double {
      available.seconds > 0 ? Double(worked.seconds) / Double(available.seconds) : 0
    }
  }

  /// The people, in the order of the pod.
  package let members: [Member]

  init(_ work: PodWork) {
    let first = work.jobs.map(\.ask.opened).min()
    let last = work.jobs.compactMap { job in
      job.moments.last { $0.step == .trafficked || $0.step == .checksFailed }?.at
    }.max()
    let available =
      first.map { first in work.calendar.seconds(from: first, to: max(first, last ?? first)) } ?? 0
    members = zip(work.pod.members, work.desks).map { member, desk in
      Member(
        id: member.id, role: member.role, worked: .seconds(desk.worked),
        available: .seconds(available), errands: desk.begun, waited: .seconds(desk.waited))
    }
  }

  /// How many hands each role needs for each one that it has, where the work is more than it can do.
  static func help(
    for asks: [TicketAsk], pod: Pod, calendar: WorkCalendar, stretch: Double
  ) -> [UserRole: Double] {
    guard let first = asks.map(\.opened).min(), let last = asks.map(\.opened).max() else {
      return [:]
    }
    let available = Double(calendar.seconds(from: first, to: last + .days(7)))
    let sigma = Defaults.workSigma.value
    let mean = Elementary.exp(sigma * sigma / 2) * 3_600 * stretch
    var load: [UserRole: Double] = [:]
    for ask in asks {
      let role = ask.type.choice("routed_to_role", as: UserRole.self) ?? .trafficker
      let hours = Defaults.workHours[ask.requestType] + Defaults.reviewHours.value
      load[role, default: 0] += hours * mean
    }
    var help: [UserRole: Double] = [:]
    for (role, seconds) in load {
      let hands = Double(pod.places(of: role).count) * available * Defaults.busiestDesk.value
      help[role] = max(1, seconds / max(1, hands))
    }
    return help
  }
}
