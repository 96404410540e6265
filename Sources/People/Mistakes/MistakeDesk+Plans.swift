import JSON
import Registry
import Tables
import Units

/// Days, money, viewers and caps.
extension MistakeDesk {
  func plan(_ kind: MistakeKind) -> Mistake? {
    if kind == .zeroTooMany { return zeroTooMany() }
    guard let (row, number) = part(.flight), let start = CampaignFolder.date(row["start_date"]),
      let end = CampaignFolder.date(row["end_date"])
    else { return nil }
    let field = "flight.\(number).end_date"
    switch kind {
    case .flightReversed: return mistake(kind, field, (start - (end - start) - 1).description)
    case .flightOutlasts:
      let last = CampaignFolder.date(folder.campaign["end_date"]) ?? end
      return mistake(kind, field, (max(last, end) + 7).description)
    case .flightShort where start < end: return mistake(kind, field, (end - 1).description)
    default: return nil
    }
  }

  /// The campaign's budget, so that its parts do not add up to it.
  private func zeroTooMany() -> Mistake? {
    let field = "budget.amount"
    guard let right = typed[field] else { return nil }
    let parts = right.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    return mistake(.zeroTooMany, field, "\(parts[0])0\(fraction)")
  }

  func viewers(_ kind: MistakeKind) -> Mistake? {
    if kind == .languageWrong { return languageWrong() }
    guard let (row, number) = part(.lineItem), let text = row["targeting_json"].text,
      var targeting = (try? JSONReader.read(text))?.object
    else { return nil }
    let devices = TargetingKey.device.rawValue
    switch kind {
    case .countryWrong:
      guard let other = otherMarket else { return nil }
      targeting[TargetingKey.geoCountry.rawValue] = [.string(other)]
    case .valueUnknown: targeting[devices] = ["TELEVISOIN"]
    case .keyUnknown: targeting["DEVICES"] = targeting[devices] ?? ["TV"]
    case .devicesOfAnother:
      let lists: [JSONValue] = [["TV"], ["MOBILE"], ["DESKTOP"], ["TABLET"]]
      guard let other = pick(lists.filter { $0 != targeting[devices] }) else { return nil }
      targeting[devices] = other
    default: return nil
    }
    return mistake(kind, "line_item.\(number).targeting_json", JSONValue.object(targeting).text())
  }

  private var market: String { folder.name(folder.campaign["market_id"], in: "markets") ?? "" }

  private var otherMarket: String? {
    pick(folder.names.names(in: "markets").filter { $0 != market })
  }

  private func languageWrong() -> Mistake? {
    guard let (_, number) = part(.creative) else { return nil }
    let other: Language = market == Language.jaJP.marketCode ? .koKR : .jaJP
    return mistake(.languageWrong, "creative.\(number).language", other.rawValue)
  }

  func cap(_ kind: MistakeKind) -> Mistake? {
    guard let (row, number) = part(.frequencyCap) else { return nil }
    func field(_ column: String) -> String { "frequency_cap.\(number).\(column)" }
    switch kind {
    case .capZero: return mistake(kind, field("max_impressions"), "0")
    case .capInWords: return mistake(kind, field("max_impressions"), "three")
    case .capUnitUnknown: return mistake(kind, field("unit"), "FORTNIGHT")
    case .capOfAnother:
      let others = CapScope.allCases.filter { .text($0.rawValue) != row["scope"] }
      return pick(others).flatMap { mistake(kind, field("scope"), $0.rawValue) }
    default: return nil
    }
  }
}
