import Registry
import Units

/// What follows from what.
extension PodWork {
  mutating func open(_ ticket: Int, at instant: Instant) {
    let role = jobs[ticket].ask.type.choice("routed_to_role", as: UserRole.self) ?? .trafficker
    let able = pod.places(of: role)
    let assignee = able.min { (desks[$0].tickets, $0) < (desks[$1].tickets, $1) } ?? 0
    jobs[ticket].assignee = assignee
    jobs[ticket].requester = pod.places(of: .mediaPlanner).first ?? 0
    desks[assignee].tickets += 1
    tell(ticket, nil, by: address(of: jobs[ticket].requester), at: instant, "opened")
    send(.review, ticket, to: assignee, at: instant)
  }

  /// What is seen when an errand is begun.
  mutating func started(_ errand: Errand, at instant: Instant) {
    let actor = address(of: errand.member)
    switch errand.kind {
    case .review: tell(errand.ticket, .takenUp, by: actor, at: instant)
    case .build:
      // What was found after the launch is typed anew when the ticket is built again.
      let mended = jobs[errand.ticket].wasReopened ? jobs[errand.ticket].mend() : []
      tell(errand.ticket, .submitted, by: actor, at: instant, mending: mended)
    case .repair, .decision, .handover: break
    }
  }

  mutating func end<Judge: TicketJudge>(
    _ errand: Errand, _ judge: inout Judge, at instant: Instant
  ) throws {
    let ticket = errand.ticket
    let actor = address(of: errand.member)
    switch errand.kind {
    case .review: reviewed(ticket, by: actor, at: instant)
    case .build: try build(ticket, &judge, by: actor, at: instant)
    case .repair:
      let mended = jobs[ticket].mend()
      tell(ticket, .fixed, by: actor, at: instant, mending: mended)
      send(.build, ticket, to: jobs[ticket].assignee, at: instant)
    case .decision:
      let passes = jobs[ticket].outstanding.isEmpty
      try judge.decided(
        on: ticket, jobs[ticket].ask, passed: passes, by: actor, run: jobs[ticket].run, at: instant)
      passes
        ? passed(ticket, by: actor, at: instant)
        : failed(ticket, "sent back by a person", by: actor, at: instant)
    case .handover: trafficked(ticket, by: actor, at: instant)
    }
  }

  private mutating func reviewed(_ ticket: Int, by actor: String, at instant: Instant) {
    let draws = jobs[ticket].ask.draws
    guard !jobs[ticket].hasWaited, draws.chance(jobs[ticket].ask.rates.waiting, .isWaiting) else {
      jobs[ticket].hasWaited = true
      send(.build, ticket, to: jobs[ticket].assignee, at: instant)
      return
    }
    jobs[ticket].hasWaited = true
    tell(ticket, .clientAsked, by: actor, at: instant, "something is missing")
    let law = Defaults.waitHours.values
    let wait = draws.seconds(medianHours: law[0], sigma: law[1], .wait)
    agenda.note(.answers(ticket: ticket), at: instant + .seconds(wait))
  }

  private mutating func build<Judge: TicketJudge>(
    _ ticket: Int, _ judge: inout Judge, by actor: String, at instant: Instant
  ) throws {
    jobs[ticket].round += 1
    jobs[ticket].run += 1
    let job = jobs[ticket]
    tell(ticket, .built, by: actor, at: instant, "run \(job.run)", run: job.run)
    switch try judge.verdict(on: ticket, job.ask, typed: job.typed, run: job.run, at: instant) {
    case .passed: passed(ticket, by: Self.checks, at: instant)
    case .failed(let reason): failed(ticket, reason, by: Self.checks, at: instant)
    case .doubtful(let reason):
      tell(ticket, .reviewNeeded, by: Self.checks, at: instant, reason, run: job.run)
      send(.decision, ticket, to: pod.places(of: .qaAnalyst).first ?? 0, at: instant)
    }
  }

  /// Who runs the checks, as histories name it.
  private static let checks = "qa"

  /// Nobody tries a fourth time by himself.
  private static let mostFailures = 3

  private mutating func failed(
    _ ticket: Int, _ reason: String, by actor: String, at instant: Instant
  ) {
    tell(ticket, .checksFailed, by: actor, at: instant, reason, run: jobs[ticket].run)
    jobs[ticket].failures += 1
    if jobs[ticket].failures < Self.mostFailures {
      send(.repair, ticket, to: jobs[ticket].assignee, at: instant)
    } else {
      desks[jobs[ticket].assignee].tickets -= 1
    }
  }

  private mutating func passed(_ ticket: Int, by actor: String, at instant: Instant) {
    tell(ticket, .checksPassed, by: actor, at: instant, run: jobs[ticket].run)
    guard jobs[ticket].ask.isAutomated else {
      send(.handover, ticket, to: jobs[ticket].assignee, at: instant)
      return
    }
    let bounds = Defaults.handoverMinutes.bounds
    let share = jobs[ticket].ask.draws.uniform(.handover, row: jobs[ticket].round)
    let minutes = bounds.lowerBound + (bounds.upperBound - bounds.lowerBound) * share
    agenda.note(.carriedOut(ticket: ticket), at: instant + .seconds(Int64(minutes * 60)))
  }

  mutating func trafficked(_ ticket: Int, by actor: String, at instant: Instant) {
    tell(ticket, .trafficked, by: actor, at: instant)
    desks[jobs[ticket].assignee].tickets -= 1
    guard jobs[ticket].takesEffect else {
      agenda.note(.completes(ticket: ticket), at: instant)
      return
    }
    let active = instant + .minutes(Defaults.activationMinutes.integer)
    agenda.note(
      .launches(ticket: ticket), at: max(active, jobs[ticket].ask.effect ?? active))
  }

  mutating func launch(_ ticket: Int, at instant: Instant) {
    tell(ticket, .launched, by: "platform", at: instant)
    let job = jobs[ticket]
    let watched = instant + .hours(Defaults.monitoringHours.integer)
    let end = job.ask.over.map { max($0, instant + .hours(1)) } ?? watched
    if let again = reopening(of: job, after: instant), again < end {
      agenda.note(.reopens(ticket: ticket), at: again)
    } else {
      agenda.note(.completes(ticket: ticket), at: end)
    }
  }

  mutating func complete(_ ticket: Int, at instant: Instant) {
    let job = jobs[ticket]
    tell(ticket, .completed, by: address(of: job.assignee), at: instant)
    if let again = reopening(of: job, after: instant) {
      agenda.note(.reopens(ticket: ticket), at: again)
    }
  }

  /// When a finished ticket is opened again; nothing for most of them, and for all the second time.
  private func reopening(of job: TicketJob, after instant: Instant) -> Instant? {
    guard !job.wasReopened, job.ask.draws.chance(job.ask.rates.reopened, .isReopened) else {
      return nil
    }
    let seconds = job.ask.draws.seconds(
      medianHours: Defaults.reopeningHours.value, sigma: Defaults.workSigma.value, .reopening)
    return instant + .seconds(seconds)
  }

  mutating func reopen(_ ticket: Int, at instant: Instant) {
    jobs[ticket].wasReopened = true
    jobs[ticket].failures = 0
    let job = jobs[ticket]
    let found = job.outstanding.isEmpty ? "to be done again" : "a mistake was found"
    tell(ticket, .reopened, by: address(of: job.requester), at: instant, found)
    desks[job.assignee].tickets += 1
    send(.review, ticket, to: job.assignee, at: instant)
  }
}
