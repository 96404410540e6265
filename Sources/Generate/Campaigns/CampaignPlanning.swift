import Registry
import Tables
import Units

/// Decides what a campaign is: its days, title, goal, terms and subject.
struct CampaignPlanning {
  let spec: CampaignSpec
  let surroundings: Surroundings
  let laws: CampaignLaws
  let draws: Draws<CampaignSlot>

  private var reference: ReferenceShelf { surroundings.reference }

  /// How many line items there are.
  var lineItemCount: Int {
    spec.lineItems.isEmpty ? draws.pick(laws.lineItems, .lineItemCount) : spec.lineItems.count
  }

  var givenTitle: TitleFacts? { reference.title(spec.campaign["title_id"]?.integer) }

  /// The first day that a drawn flight may have: after the lead time and the release of the title.
  var earliestDay: CivilDate {
    let lead = Defaults.startLeadDays.integer
    let days = [
      surroundings.firstDay, spec.start.map { $0.value.date + lead }, givenTitle?.release,
    ]
    return days.compactMap(\.self).max() ?? surroundings.firstDay
  }

  var objective: Objective {
    spec.campaign["objective"]?.text.flatMap(Objective.init)
      ?? draws.pick(
        Defaults.objectiveMix, .objective)
  }

  var buyType: BuyType {
    spec.campaign["programmatic_buy_type"]?.text.flatMap(BuyType.init)
      ?? draws.pick(
        Defaults.buyTypeMix, .buyType)
  }

  /// The title that was given, or one that the brand has released by then.
  func title(brand: BrandFacts?, on day: CivilDate) -> TitleFacts? {
    if spec.campaign.says("title_id") { return givenTitle }
    guard let brand else { return nil }
    let released = reference.titles.filter { $0.brandID == brand.id && $0.release <= day }
    guard !released.isEmpty, draws.chance(0.8, .hasTitle) else { return nil }
    return draws.pick(released, .title)
  }

  /// The subject that limits targeting: that of the industry, or credit for some banks.
  func category(of industry: Industry) -> SpecialCategory {
    if let given = spec.campaign["special_category"]?.text.flatMap(SpecialCategory.init) {
      return given
    }
    let own = industry.specialCategory
    let isCredit = industry == .financialServices && draws.chance(0.3, .isCredit)
    let category = isCredit ? .credit : own
    return category.forbidsDemography && choosesByDemography ? .none : category
  }

  /// True when a given line item chooses viewers by what credit and housing may not ask.
  private var choosesByDemography: Bool {
    spec.lineItems.contains { item in
      let targeting = GivenTargeting(item.lineItem["targeting_json"]?.text)
      return [.ageRange, .gender, .householdIncome].contains(where: targeting.names)
    }
  }

  /// The host of landing pages: that of the advertiser's address, or one made of its name.
  static func host(of advertiser: Row) -> String {
    let address = advertiser["contact_email"].description
    let host = address.split(separator: "@").last.map(String.init) ?? ""
    return host.hasSuffix(".example") ? host : Slug.of(advertiser["name"].description) + ".example"
  }
}
