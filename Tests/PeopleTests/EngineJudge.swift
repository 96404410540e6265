import AdOps
import People
import Registry
import Tables
import Units

/// The rules of ad operations, as a pod's judge.
struct EngineJudge: TicketJudge {
  let place: Town.Place
  private(set) var runs = 0

  init(_ place: Town.Place) { self.place = place }

  mutating func verdict(
    on number: Int, _ ask: TicketAsk, typed: [String: String], run: Int, at instant: Instant
  ) throws -> WorkVerdict {
    runs += 1
    switch QualityVerdict(try Self.outcomes(ask, typed: typed, place)) {
    case .passed: return .passed
    case .failed(let reason): return .failed(reason)
    case .waitsForReview(let reason): return .doubtful(reason)
    }
  }

  mutating func decided(
    on number: Int, _ ask: TicketAsk, passed: Bool, by actor: String, run: Int, at instant: Instant
  ) throws {}

  /// What every rule finds about a ticket.
  static func outcomes(
    _ ask: TicketAsk, typed: [String: String], _ place: Town.Place
  ) throws -> [CheckOutcome] {
    let story = TicketStory(ask: ask, requester: 1, assignee: 2)
    guard let ticket = story.rows(ticket: 1, upTo: ask.opened)?.ticket,
      let papers = TicketCase(
        TicketPapers(ticket: ticket, rows: place.rows, names: place.names, requests: typed))
    else { throw StrangeTicket() }
    return QualityEngine().run(papers)
  }

  struct StrangeTicket: Error {}
}

/// Finds every mistake that is labelled, and nothing else; one in twenty only with doubts.
struct LabelJudge: TicketJudge {
  mutating func verdict(
    on number: Int, _ ask: TicketAsk, typed: [String: String], run: Int, at instant: Instant
  ) throws -> WorkVerdict {
    guard typed != ask.rightlyTyped else { return number % 20 == 0 ? .doubtful("look") : .passed }
    return .failed("a mistake")
  }

  mutating func decided(
    on number: Int, _ ask: TicketAsk, passed: Bool, by actor: String, run: Int, at instant: Instant
  ) throws {}
}
