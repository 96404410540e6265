import AdOps
import Profiles
import Registry
import Sandbox
import Tables
import Testing
import Units

/// Every campaign that is shipped, with its tickets: asked for, checked, sent, changed in every way.
struct ShippedPathTests {
  /// A campaign, and the channels of its line items.
  private struct Subject {
    let name: String
    let papers: TicketPapers
    let channels: [String]
  }

  private static let changes: KeyValuePairs<String, [String: String]> = [
    "Budget Update": ["budget_change.amount": "65000"],
    "Creative Swap": ["creative.1.rotation_weight": "3"],
    "Targeting Change": [:],
    "Floodlight Tag": [:],
    "Pause": ["status_change.to_status": "PAUSED"],
    "Retrafficking": [:],
  ]

  private static func subjects() throws -> [Subject] {
    let shipped = try Crowd.shipped().enumerated().map { ("shipped \($0.offset)", $0.element) }
    return (shipped + (try Crowd.studioLab())).map { name, papers in
      let ids = papers.rows.filter { $0.table.name == "line_items" }.map { $0["channel_id"] }
      let channels = Registry.referenceRows(of: Registry.channels).filter { ids.contains($0["id"]) }
      return Subject(
        name: name, papers: papers, channels: channels.map { $0["api_identifier"].description })
    }
  }

  /// A ticket of a type on a channel; what is built again is a rush that somebody answers for.
  private static func office(
    _ type: String, on channel: String, for subject: Subject, _ requests: [String: String] = [:]
  ) -> Office {
    var office = Office()
    office.rows = subject.papers.rows
    office.known = subject.papers.names
    office.ticket = subject.papers.ticket
    office.ticket["channel_id"] = Office.id(Registry.channels, "api_identifier", channel)
    office.requests = requests
    office.become(type)
    if type == "Retrafficking" { office.ticket["urgency"] = "CRITICAL" }
    return office
  }

  /// The board after everything was done, and what was sent.
  private static func carriedOut(
    _ subject: Subject
  ) throws -> (board: MemoryBoard, sent: [PlatformRequest], types: [String]) {
    let creations = subject.channels.map { office("New Campaign", on: $0, for: subject) }
    let later = subject.channels.flatMap { channel in
      changes.map { office($0.key, on: channel, for: subject, $0.value) }
    }
    let offices = creations + later
    var board = MemoryBoard(offices)
    for other in offices.indices.dropFirst() {
      board.share(campaignOf: 1, with: Int64(other + 1))
    }
    var clock = SimulatedOrchestrationClock(Instant(secondsSinceEpoch: 1_754_900_000))
    var platforms = SandboxTransport(Sandbox(), state: MemoryState())
    let orchestrator = Orchestrator(named: "eve")
    try orchestrator.run(on: &board, through: &platforms, at: &clock)
    // A person answers for what is done in a hurry.
    for ticket in 1...Int64(offices.count) where board.state(ticket) == .checking {
      board.decide(ticket, .pass)
    }
    try orchestrator.run(on: &board, through: &platforms, at: &clock)
    let types =
      Array(repeating: "New Campaign", count: creations.count)
      + subject.channels.flatMap { _ in changes.map(\.key) }
    return (board, platforms.state.records.map(\.request), types)
  }

  @Test
  func `every call of every shipped campaign and the studio lab is valid, creation and changes`()
    throws
  {
    guard let documents = OfficialDocuments.required() else { return }
    let subjects = try Self.subjects()
    #expect(subjects.count == 7 + 12)
    var calls = 0
    for subject in subjects {
      let (board, sent, types) = try Self.carriedOut(subject)
      calls += sent.count
      for request in sent {
        #expect(documents.problems(request) == [], "\(subject.name) \(request.path)")
      }
      #expect(board.violations == [], "\(subject.name)")
      for (place, type) in types.enumerated() {
        let last = board.events.last { $0["ticket_id"] == .integer(Int64(place) + 1) }
        let channel = board.tickets[Int64(place) + 1]?["channel_id"]
        guard board.state(Int64(place) + 1) != .live else { continue }
        // Social networks have no tags of their own, and leave theirs to people.
        let social = ["meta", "tiktok"].map { Office.id(Registry.channels, "api_identifier", $0) }
        #expect(
          type == "Floodlight Tag" && channel.map(social.contains) == true,
          "\(subject.name) \(type): \(last?["note"].description ?? "nothing happened")")
      }
    }
    print("\(calls) calls of \(subjects.count) campaigns")
    #expect(calls > 400)
  }

  @Test func `the studio lab promotes ten titles in the twelve countries of the ad tier`() throws {
    let lab = try Crowd.studioLab().map(\.papers)
    func values(_ column: String, _ table: String, _ name: String) -> Set<String> {
      Set(
        lab.compactMap { papers in
          papers.rows.first { $0.table.name == "campaigns" }?[column].integer
            .flatMap { papers.names.row(id: $0, in: table)?[name].text }
        })
    }
    #expect(
      values("market_id", "markets", "code")
        == ["US", "GB", "CA", "AU", "BR", "DE", "ES", "FR", "IT", "JP", "KR", "MX"])
    #expect(values("title_id", "titles", "name").count == 10)
    #expect(Set(values("title_id", "titles", "content_type")) == ["FILM", "SERIES", "LIVE"])
    #expect(
      try Crowd.studioLab().map(\.name).prefix(5) == [
        "studio_meta", "studio_tiktok", "studio_youtube", "studio_cm360", "studio_ctv",
      ])
  }
}
