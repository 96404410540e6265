import Diagnostics
import JSON
import Registry
import Units

/// A translation in the making.
struct TranslationDraft {
  let order: PlatformOrder
  let platform: Platform
  let apiVersion: String
  let account: PlatformAccount

  private(set) var steps: [PlatformStep] = []
  private(set) var findings: [Finding] = []
  private(set) var losses: [TranslationLoss] = []
  var handOff: JSONValue?

  init(_ order: PlatformOrder, for platform: Platform, apiVersion: String) {
    self.order = order
    self.platform = platform
    self.apiVersion = apiVersion
    account = order.account(at: platform)
  }

  /// What was made so far; without a single call there is something to say.
  var translation: Translation {
    var all = findings
    if steps.isEmpty, !all.contains(where: { $0.severity == .error }) {
      all.append(
        Finding(
          TranslationCode.missing,
          "\(platform.title): nothing in \(order.ticket) is left to send",
          advice: "ask for what the platform can change"))
    }
    return Translation(steps: steps, findings: all, losses: losses, handOff: handOff)
  }

  var campaign: NeutralCampaign { order.campaign }

  /// Every line item of the channel, also where the order is about one.
  var wholeChannel: [NeutralLineItem] {
    campaign.lineItems.filter { $0.channel.identifier == order.channel.identifier }
  }

  /// The key of the next call.
  var nextKey: IdempotencyKey {
    IdempotencyKey(
      ticket: order.ticket, action: order.action, step: steps.count + 1, revision: order.revision)
  }

  /// Adds a call that makes something and gives the object that it makes.
  @discardableResult
  mutating func call(
    _ kind: PlatformObjectKind, for subject: Subject, under parent: PlatformReference?,
    _ path: PlatformPath, _ body: Payload
  ) -> PlatformReference {
    call(kind, for: subject, under: parent, .post, path, body)
  }

  /// Adds a call and gives the object that it is about.
  @discardableResult
  mutating func call(
    _ kind: PlatformObjectKind, for subject: Subject, under parent: PlatformReference?,
    _ method: RequestMethod, _ path: PlatformPath, _ body: Payload
  ) -> PlatformReference {
    let step = PlatformStep(
      number: steps.count + 1, platform: platform, action: order.action, kind: kind,
      entity: subject.entity, entityID: subject.id, parent: parent, method: method, path: path,
      apiVersion: apiVersion, body: body, idempotencyKey: nextKey.text)
    steps.append(step)
    return .step(step.number)
  }

  /// What earlier tickets made of a kind for a row; nothing where it shall be made anew.
  func known(_ kind: PlatformObjectKind, for subject: Subject) -> [KnownObject] {
    order.rebuilds && order.action == .create ? [] : made(kind, for: subject)
  }

  /// What earlier tickets made of a kind for a row.
  func made(_ kind: PlatformObjectKind, for subject: Subject) -> [KnownObject] {
    order.known.filter {
      $0.platform == platform && $0.kind == kind && $0.entity == subject.entity
        && $0.entityID == subject.id
    }
  }

  /// The object of a kind for a row, or an error in the findings where no ticket made one.
  mutating func existing(_ kind: PlatformObjectKind, for subject: Subject) -> [KnownObject] {
    let objects = known(kind, for: subject)
    if objects.isEmpty {
      add(
        TranslationCode.unknownObject,
        "\(platform.title) has no \(kind.rawValue) for \(subject.words)",
        advice: "let the ticket that creates it go first")
    }
    return objects
  }

  /// Adds an error.
  mutating func add(_ code: FindingCode, _ sentence: String, advice: String? = nil) {
    findings.append(Finding(code, sentence, advice: advice))
  }

  /// Adds something that the platform cannot carry.
  mutating func lose(
    _ field: String, _ value: String, of subject: Subject, _ outcome: String = "is not sent",
    harmless isHarmless: Bool = false
  ) {
    let loss = TranslationLoss(
      platform: platform, subject: subject.words, field: field, value: value, outcome: outcome,
      isHarmless: isHarmless)
    if !losses.contains(loss) { losses.append(loss) }
  }
}
