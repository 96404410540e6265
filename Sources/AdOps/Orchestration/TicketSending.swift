import Diagnostics
import Registry
import Tables
import Units

/// The calls that carry out one ticket, each after the answer to the one before.
struct TicketSending: Sendable {
  /// What comes next.
  enum Next {
    /// A call, to be stored and then made.
    case call(PlatformCall)
    /// Nothing, for a reason.
    case refused(String)
    /// Nothing: so many calls are confirmed, and the platform's id of the campaign is known.
    case done(Int, campaign: Value)
  }

  /// What came back.
  enum Answer: Sendable {
    case response(PlatformResponse)
    case silence
  }

  /// What the platform cannot carry, and what stands in the way.
  private(set) var findings: [Finding] = []

  private var sequence: CallSequence
  private var actions: ArraySlice<PlatformAction>
  private var translation: Translation?
  /// The place of the next step in the translation.
  private var place = 0
  /// The call that is under way, as it is stored.
  private var call: PlatformCall?
  /// The same, as it is to be stored before it is made.
  private var begun: PlatformCall?
  private var refusal: String?
  private var failures = 0
  private var busy = 0

  init(_ dossier: TicketDossier, _ ticketCase: TicketCase) {
    sequence = CallSequence(dossier, ticketCase)
    actions = ticketCase.requestType.actions[...]
  }

  /// Begins the next call, or the one under way once more.
  mutating func next(at now: Instant) -> Next {
    while refusal == nil {
      if let call {
        let next = call.again(at: now)
        begun = next
        return .call(next)
      }
      if translation == nil {
        guard let action = actions.popFirst() else {
          return .done(sequence.place, campaign: sequence.externalID)
        }
        translate(action)
      } else {
        goOn()
      }
    }
    return .refused(refusal ?? "")
  }

  private mutating func translate(_ action: PlatformAction) {
    guard let made = sequence.translation(of: action) else {
      refusal = "the campaign has no name on the channel"
      return
    }
    findings += made.findings
    guard !made.isRefused else {
      let reasons = made.findings.filter { $0.severity == .error }.map(\.sentence)
      refusal = reasons.joined(separator: "; ")
      return
    }
    (translation, place) = (made, 0)
  }

  /// Takes up the next step; one that is confirmed is not made again.
  private mutating func goOn() {
    guard let translation else { return }
    guard place < translation.steps.count else {
      sequence.finish(translation)
      self.translation = nil
      return
    }
    let step = translation.steps[place]
    guard let next = sequence.call(for: step) else {
      refusal = "the calls that were begun are not those that are asked for now"
      return
    }
    if next.state == .confirmed {
      end(next)
    } else {
      (call, failures, busy) = (next, 0, 0)
    }
  }

  /// What was begun is stored, a call that was intended under its number.
  mutating func keep(_ number: Int64?) {
    guard var begun = begun.take() else { return }
    begun.id = begun.id ?? number
    call = begun
  }

  /// What was begun is not stored.
  mutating func takeBack() { begun = nil }

  /// Takes what came back.
  /// - Returns: The call as it is to be stored, and how long to wait before it is made again.
  mutating func take(_ answer: Answer, _ policy: RetryPolicy) -> (PlatformCall?, Duration) {
    guard var made = call else { return (nil, .zero) }
    let wait: Duration?
    switch outcome(of: made, answer) {
    case .done(let id):
      (made.externalID, made.state, made.response) = (id, .confirmed, answer.response)
      end(made)
      return (made, .zero)
    case .refused(let complaints):
      (made.state, made.response) = (.rejected, answer.response)
      refusal = Self.place(of: made) + complaints.map(\.description).joined(separator: "; ")
      return (made, .zero)
    case .busy(let asked):
      busy += 1
      wait = policy.wait(afterBusy: busy, asked: asked)
    case .unavailable:
      failures += 1
      wait = policy.wait(afterFailures: failures)
    }
    made.response = answer.response ?? made.response
    made.state = wait == nil ? .abandoned : .retrying
    call = made
    if wait == nil {
      refusal = Self.place(of: made) + "no answer after \(made.attempts) attempts"
    }
    return (made, wait ?? .zero)
  }

  private mutating func end(_ ended: PlatformCall) {
    guard let step = translation?.steps[place] else { return }
    sequence.end(step, as: ended)
    (call, place) = (nil, place + 1)
  }

  private func outcome(of made: PlatformCall, _ answer: Answer) -> PlatformOutcome {
    answer.response.map { PlatformTranslators.outcome(of: $0, to: made.request) } ?? .unavailable
  }

  private static func place(of call: PlatformCall) -> String {
    "step \(call.step), \(call.kind.rawValue): "
  }
}

extension TicketSending.Answer {
  /// The answer, if there was one.
  fileprivate var response: PlatformResponse? {
    if case .response(let response) = self { response } else { nil }
  }
}
