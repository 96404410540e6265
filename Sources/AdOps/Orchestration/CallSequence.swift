import JSON
import Registry
import Tables

/// The calls of one ticket in their order, those that were recorded before among them.
struct CallSequence {
  /// How many calls stand before the present action's.
  private(set) var place = 0

  private let ticket: Int64
  private let papers: TicketPapers
  private let ticketCase: TicketCase
  private let revision: Int
  /// What other tickets and earlier revisions had made when this one was begun.
  private let known: [KnownObject]
  private let recorded: [String: PlatformCall]
  private var ended: [Int: PlatformCall] = [:]
  private var campaign: String?

  init(_ dossier: TicketDossier, _ ticketCase: TicketCase) {
    ticket = dossier.id
    papers = dossier.papers
    self.ticketCase = ticketCase
    revision = dossier.revision
    let marks = ticketCase.requestType.actions.map {
      IdempotencyKey(
        ticket: dossier.ticket["code"].description, action: $0, step: 1,
        revision: dossier.revision
      ).text
    }
    // The keys of one revision differ in the number of the step alone.
    let own = dossier.calls.filter { call in
      call.ticket == dossier.id
        && marks.contains { Self.isSameSeries(call.request.idempotencyKey, $0) }
    }
    recorded = Dictionary(
      own.map { ($0.request.idempotencyKey, $0) }, uniquingKeysWith: { first, _ in first })
    // Later objects would shift the steps, and with them the keys of calls that were made already.
    let begun = own.compactMap(\.id).min() ?? .max
    known = dossier.calls.filter { ($0.id ?? .max) < begun }.compactMap(\.known)
  }

  /// What the platform is to do for an action; nothing where the campaign has no name.
  func translation(of action: PlatformAction) -> Translation? {
    ticketCase.order(action, before: papers, known: known, revision: revision)
      .map(PlatformTranslators.translation(of:))
  }

  /// The call of a step, as it was recorded or new; nothing where the two do not agree.
  func call(for step: PlatformStep) -> PlatformCall? {
    // Of the sequence itself, each place that asks for an id would make a copy.
    let ended = ended
    guard let request = step.request({ ended[$0]?.externalID }) else { return nil }
    let parent: Int64? =
      switch step.parent {
      case .step(let number)?: ended[number]?.id
      case .known(let object)?: object.row
      case nil: nil
      }
    let wanted = PlatformCall(
      step, place: place + step.number, ticket: ticket, parent: parent, request: request)
    guard var known = recorded[step.idempotencyKey] else { return wanted }
    guard known.isSameObject(as: wanted) else { return nil }
    let isSame =
      known.request.path == request.path
      && known.request.body.canonicalBytes == request.body.canonicalBytes
    // What is confirmed cannot be sent with other values under the same key.
    if known.state == .confirmed { return isSame ? known : nil }
    known.request = request
    return known
  }

  /// Remembers how the call of a step ended.
  mutating func end(_ step: PlatformStep, as call: PlatformCall) {
    ended[step.number] = call
    if call.kind == .campaign, campaign == nil { campaign = call.externalID }
  }

  /// Ends an action; the steps of the next are numbered after it.
  mutating func finish(_ translation: Translation) {
    place += translation.steps.count
    ended = [:]
  }

  /// The platform's id of the campaign: made now, or before.
  var externalID: Value {
    let earlier = known.last {
      $0.kind == .campaign && .integer($0.entityID) == papers.ticket["campaign_id"]
    }
    return (campaign ?? earlier?.externalID).map(Value.text)
      ?? papers.ticket["external_platform_id"]
  }

  private static func isSameSeries(_ key: String, _ first: String) -> Bool {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false)
    let wanted = first.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == wanted.count
      && zip(parts, wanted).enumerated().allSatisfy { index, pair in
        index == 2 || pair.0 == pair.1
      }
  }
}
