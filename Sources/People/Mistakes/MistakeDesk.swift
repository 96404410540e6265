import Registry
import Tables

/// Makes a mistake in what was typed, if one of its kind can be made there.
struct MistakeDesk {
  let folder: CampaignFolder
  /// The places of the line items that the ticket is about.
  let lineItems: [Int]
  /// The row of `channels`.
  let channel: Row
  /// What was typed rightly.
  let typed: [String: String]
  let draws: TicketDraws

  /// A mistake of a cause, of one of the kinds that can be made.
  func mistake(of cause: MistakeCause) -> Mistake? {
    let kinds = MistakeKind.allCases.filter { $0.cause == cause }
    let possible = kinds.compactMap { kind in make(kind).map { (kind: kind, mistake: $0) } }
    return draws.place(among: possible.map(\.kind.weight), .kind).map { possible[$0].mistake }
  }

  private func make(_ kind: MistakeKind) -> Mistake? {
    switch kind.cause {
    case .tracker: tracker(kind)
    case .specification: specification(kind)
    case .url: page(kind)
    case .datesBudget: plan(kind)
    case .targeting: viewers(kind)
    case .frequencyCap: cap(kind)
    case .category: category(kind)
    case .naming: naming(kind)
    }
  }

  /// The mistake of typing a text, or nothing, into a field; nothing where that would be right.
  func mistake(_ kind: MistakeKind, _ field: String, _ wrong: String?, right: String? = nil)
    -> Mistake?
  {
    let right = right ?? typed[field]
    return wrong == right ? nil : Mistake(kind: kind, field: field, wrong: wrong, right: right)
  }

  /// One of the parts of a subject that the ticket is about, and its number.
  func part(_ subject: RequestSubject) -> (row: Row, number: Int)? {
    let places = subject == .lineItem ? lineItems : folder.parts(subject, of: lineItems)
    guard !places.isEmpty else { return nil }
    let place = places[draws.integer(below: places.count, .part)]
    return (folder.rows(of: subject)[place], place + 1)
  }

  /// One of some things.
  func pick<Item>(_ items: [Item]) -> Item? {
    items.isEmpty ? nil : items[draws.integer(below: items.count, .value)]
  }

  /// What a person types of a value that is usually measured.
  func measured(_ row: Row, _ column: String) -> String? {
    row[column].isNull ? nil : row[column].description
  }
}
