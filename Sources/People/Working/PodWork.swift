import Registry
import Units

/// The work of a pod on all its tickets: queues, calendars and priorities decide when things happen.
///
/// Nobody outside the pod has a part in it, so that other advertisers change nothing.
struct PodWork {
  let pod: Pod
  let calendar: WorkCalendar
  var jobs: [TicketJob]
  var desks: [Desk]
  var agenda = Agenda()
  /// By how much people who lend a hand make the work of a role shorter.
  private let help: [UserRole: Double]

  /// The seconds of a person's working time that an advertiser's second of work takes.
  private static let stretch = 1 / Defaults.deskShare.value

  /// Takes up tickets in the order of their opening.
  init(_ asks: [TicketAsk], pod: Pod, calendar: WorkCalendar) {
    (self.pod, self.calendar) = (pod, calendar)
    jobs = asks.map(TicketJob.init)
    desks = pod.members.map { _ in Desk() }
    help = PodLoad.help(for: asks, pod: pod, calendar: calendar, stretch: Self.stretch)
    for place in jobs.indices { agenda.note(.opens(ticket: place), at: asks[place].opened) }
  }

  /// Lets everything happen.
  mutating func run<Judge: TicketJudge>(_ judge: inout Judge) throws {
    while let (instant, event) = agenda.next() {
      switch event {
      case .opens(let ticket): open(ticket, at: instant)
      case .arrives(let errand):
        desks[errand.member].put(errand)
        begin(errand.member, at: instant)
      case .looks(let member):
        desks[member].looksAt = nil
        begin(member, at: instant)
      case .ends(let errand):
        desks[errand.member].isBusy = false
        try end(errand, &judge, at: instant)
        begin(errand.member, at: instant)
      case .answers(let ticket):
        tell(ticket, .clientAnswered, by: "client", at: instant)
        send(.build, ticket, to: jobs[ticket].assignee, at: instant)
      case .carriedOut(let ticket): trafficked(ticket, by: "eve", at: instant)
      case .launches(let ticket): launch(ticket, at: instant)
      case .completes(let ticket): complete(ticket, at: instant)
      case .reopens(let ticket): reopen(ticket, at: instant)
      }
    }
  }

  mutating func tell(
    _ ticket: Int, _ step: WorkStep?, by actor: String, at instant: Instant, _ note: String = "",
    run: Int? = nil, mending corrections: [Mistake] = []
  ) {
    jobs[ticket].moments.append(
      TicketMoment(
        at: instant, step: step, actor: actor, note: note, run: run, corrections: corrections))
  }

  func address(of member: Int) -> String { pod.members[member].address }

  /// Lays an errand on a desk.
  mutating func send(
    _ kind: Errand.Kind, _ ticket: Int, to member: Int, at instant: Instant
  ) {
    let job = jobs[ticket]
    let role = pod.members[member].role
    let needed = Double(effort(kind, job)) * Self.stretch / (help[role] ?? 1)
    agenda.note(
      .arrives(
        Errand(
          kind: kind, ticket: ticket, member: member, seconds: max(60, Int64(needed)),
          urgency: job.ask.urgency, arrived: instant)), at: instant)
  }

  /// Seconds that an errand takes whoever does nothing else.
  private func effort(_ kind: Errand.Kind, _ job: TicketJob) -> Int64 {
    let sigma = Defaults.workSigma.value
    let work = Defaults.workHours[job.ask.requestType]
    let repair = work * Defaults.repairShare.value
    let review = Defaults.reviewHours.value
    let row = job.round
    let draws = job.ask.draws
    switch kind {
    case .review: return draws.seconds(medianHours: review, sigma: sigma, .review, row: row)
    case .build:
      let median = job.round == 0 ? work : repair
      return draws.seconds(medianHours: median, sigma: sigma, .work, row: row)
    case .repair: return draws.seconds(medianHours: repair, sigma: sigma, .repair, row: row)
    case .decision: return draws.seconds(medianHours: review, sigma: sigma, .decision, row: row)
    case .handover: return draws.seconds(medianHours: repair, sigma: sigma, .handover, row: row)
    }
  }

  /// Begins what is to be done first, if somebody is there and nothing else is being done.
  private mutating func begin(_ member: Int, at instant: Instant) {
    guard !desks[member].isBusy, !desks[member].waiting.isEmpty else { return }
    let next = calendar.next(from: instant)
    guard let errand = desks[member].take(onlyRush: next > instant, at: instant) else {
      if desks[member].looksAt == nil {
        desks[member].looksAt = next
        agenda.note(.looks(member: member), at: next)
      }
      return
    }
    desks[member].isBusy = true
    started(errand, at: instant)
    let length = Duration.seconds(errand.seconds)
    let end = errand.isRush ? instant + length : calendar.end(of: errand.seconds, from: instant)
    agenda.note(.ends(errand), at: end)
  }
}
