import Registry

extension DisplayVideoTranslator {
  /// Assigns the options of a line item, and takes away those of before where they are known.
  static func assignTargeting(
    of lineItem: NeutralLineItem, to reference: PlatformReference,
    _ draft: inout TranslationDraft
  ) {
    noteTargeting(of: lineItem, &draft)
    let options = DisplayVideoOptions(
      adults(lineItem.targeting, draft), in: draft.campaign.market.code, account: draft.account)
    var body: Payload = [
      "lineItemIds": [reference.text],
      "createRequests": .array(
        options.kinds.map {
          ["targetingType": .text($0.type), "assignedTargetingOptions": .array($0.options)]
        }),
    ]
    if draft.order.action == .targetingUpdate {
      let removals = removals(of: lineItem, leaving: options, &draft)
      if !removals.isEmpty { body["deleteRequests"] = .array(removals) }
    }
    draft.call(
      .targeting, for: .lineItem(lineItem), under: reference,
      path("lineItems:bulkEditAssignedTargetingOptions", draft), body)
  }

  /// The options of before that are none now, as far as their ids are known.
  private static func removals(
    of lineItem: NeutralLineItem, leaving options: DisplayVideoOptions,
    _ draft: inout TranslationDraft
  ) -> [Payload] {
    guard let previous = lineItem.previousTargeting else {
      draft.lose(
        "targeting", "of before", of: .lineItem(lineItem), "stays, because it is not known")
      return []
    }
    let old = DisplayVideoOptions(
      adults(previous, draft), in: draft.campaign.market.code, account: draft.account)
    return old.kinds.compactMap { kind in
      let kept = options.kinds.first { $0.type == kind.type }
      if kind.aliases.isEmpty, kept?.options != kind.options {
        draft.lose(
          "DAYPART", previous[.daypart].joined(separator: ", "), of: .lineItem(lineItem),
          "stays, because the platform alone knows its ids")
      }
      let gone = kind.aliases.filter { !(kept?.aliases.contains($0) ?? false) }
      guard !gone.isEmpty else { return nil }
      return [
        "targetingType": .text(kind.type), "assignedTargetingOptionIds": .texts(gone),
      ]
    }
  }

  /// Grown-ups alone where the category asks for them and nobody chose ages.
  private static func adults(
    _ targeting: NeutralTargeting, _ draft: TranslationDraft
  ) -> NeutralTargeting {
    guard draft.campaign.specialCategory.isForAdults, targeting.ages.isEmpty else {
      return targeting
    }
    var targeting = targeting
    targeting.values[.ageRange] = AgeRange.allCases.filter(\.isAdult).map(\.rawValue)
    return targeting
  }

  private static func noteTargeting(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) {
    let subject = Subject.lineItem(lineItem)
    let category = draft.campaign.specialCategory
    let ages = lineItem.targeting.ages
    if category.forbidsDemography { draft.refusePersonalTargeting(of: lineItem) }
    if category.isForAdults, ages.contains(where: { !$0.isAdult }) {
      draft.refuseMinors(of: lineItem)
    }
    if ages.contains(.from13To17) {
      draft.lose("AGE_RANGE", "13-17", of: subject, "is not reached")
    }
    if !ages.isUnbroken {
      draft.add(
        TranslationCode.refused,
        "Display & Video 360 takes ages without a gap: \(subject.words) asks for "
          + ages.map(\.rawValue).joined(separator: ", "), advice: "add the ages between")
    }
    if ages == [.from13To17] {
      draft.add(
        TranslationCode.refused,
        "Display & Video 360 reaches nobody under 18: \(subject.words) asks for nobody else",
        advice: "choose other ages or another channel")
    }
    noteIncome(of: lineItem, &draft)
    for country in draft.countries(of: lineItem) where CountryNumbers.of(country) == nil {
      draft.lose("GEO_COUNTRY", country, of: subject)
    }
    if lineItem.targeting[.interestCategory].contains(InterestCategory.general.rawValue) {
      draft.lose("INTEREST_CATEGORY", "GENERAL", of: subject, "narrows nothing", harmless: true)
    }
    draft.lose([.lifeStage, .maturity], of: lineItem)
    draft.loseTier(of: lineItem)
  }

  private static func noteIncome(
    of lineItem: NeutralLineItem, _ draft: inout TranslationDraft
  ) {
    let incomes = lineItem.targeting.cases(of: .householdIncome, as: HouseholdIncome.self)
    for income in incomes {
      let nearest =
        switch income {
        case .affluent: "is sent as the top tenth"
        case .high: "is sent as the top three tenths"
        case .mid: "is sent as its upper half"
        case .low: "is sent as the lower half"
        }
      draft.lose("HOUSEHOLD_INCOME", income.rawValue, of: .lineItem(lineItem), nearest)
    }
  }
}
