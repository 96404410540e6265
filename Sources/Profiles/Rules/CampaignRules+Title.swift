import Diagnostics
import Registry
import Tables
import Units

extension CampaignRules {
  /// A campaign with a title takes brand, maturity and earliest day from it.
  mutating func judgeTitle() {
    guard let id = spec.campaign["title_id"]?.integer, let title = names.row(id: id, in: "titles")
    else { return }
    let name = title["name"].text ?? ""
    judgeBrand(of: title, named: name)
    judgeMaturity(of: title, named: name)
    let release = title["release_date"].text.flatMap { CivilDate.parse(Array($0.utf8).span) }
    let flights = [spec.flight].compactMap(\.self) + spec.lineItems.flatMap(\.flights)
    for start in flights.compactMap(\.start) {
      guard let release, start.value < release else { continue }
      report(
        CampaignCode.titleContradiction,
        "a flight starts on \(start.value), before '\(name)' is released on \(release)",
        at: start.place)
    }
  }

  private mutating func judgeBrand(of title: Row, named name: String) {
    guard spec.campaign.says("brand_id"), spec.campaign["brand_id"] != title["brand_id"] else {
      return
    }
    let brand = title["brand_id"].integer.flatMap { names.row(id: $0, in: "brands") }
    report(
      CampaignCode.titleContradiction,
      "'\(name)' belongs to the brand '\(brand?["name"].text ?? "")'",
      at: spec.campaign.place(of: "brand_id"), advice: "leave out the brand")
  }

  private mutating func judgeMaturity(of title: Row, named name: String) {
    guard let rating = title["maturity_rating"].text.flatMap(MaturityRating.init) else { return }
    for item in spec.lineItems {
      let levels = item.targetingValues(of: .maturity)
      guard !levels.isEmpty, !levels.contains(rating.level.rawValue) else { continue }
      report(
        CampaignCode.titleContradiction,
        "'\(name)' is rated \(rating.rawValue), which is \(rating.level.rawValue), and MATURITY is "
          + levels.joined(separator: ", "), at: item.lineItem.place(of: "targeting_json"))
    }
  }
}
