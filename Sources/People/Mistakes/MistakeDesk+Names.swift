import Registry
import Tables
import Units

/// Categories, labels and names.
extension MistakeDesk {
  func category(_ kind: MistakeKind) -> Mistake? {
    let label = "campaign.competitive_label"
    let category = "campaign.special_category"
    switch kind {
    case .labelOfAnother:
      let others = Industry.allCases.filter { $0 != folder.industry }
      return pick(others).flatMap { mistake(kind, label, $0.rawValue) }
    case .labelUnknown: return mistake(kind, label, "COMPETITORS")
    case .categoryMissing:
      guard let needed = folder.industry?.specialCategory, needed != .none,
        typed[category] == needed.rawValue
      else { return nil }
      return mistake(kind, category, SpecialCategory.none.rawValue)
    case .categoryUnknown: return mistake(kind, category, "GENERAL")
    default: return nil
    }
  }

  func naming(_ kind: MistakeKind) -> Mistake? {
    switch kind {
    case .titleMisspelt: return misspelt(kind, "campaign.title", in: "titles")
    case .brandMisspelt: return misspelt(kind, "campaign.brand", in: "brands")
    case .channelMisspelt: return misspelt(kind, "ticket.channel", in: "channels")
    case .nameHyphenated:
      let brand = folder.campaign["brand_id"].integer.flatMap {
        folder.names.row(id: $0, in: "brands")
      }
      let year = folder.days(of: lineItems)?.lowerBound.components.year
      let words = [
        brand?["internal_code"].text, folder.name(folder.campaign["market_id"], in: "markets"),
        channel["platform_code"].text, year.map { String($0) },
        CanonicalWord.of(folder.campaign["name"].description),
      ]
      return mistake(kind, "name.name", words.compactMap(\.self).joined(separator: "-"))
    case .nameOfCopy:
      return mistake(kind, "campaign.name", "\(folder.campaign["name"]) copy")
    default: return nil
    }
  }

  private func misspelt(_ kind: MistakeKind, _ field: String, in table: String) -> Mistake? {
    guard let right = typed[field],
      let slip = Typo.of(
        right, from: draws.integer(below: 64, .value),
        isKnown: { folder.names.row($0, in: table) != nil })
    else { return nil }
    return mistake(kind, field, slip)
  }
}
