import Registry

extension DisplayVideoTranslator {
  /// Sends the new money of each line item, to its order first.
  static func updateBudgets(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      let subject = Subject.lineItem(lineItem)
      let isDaily = draft.campaign.budgetType == .daily
      let mask = isDaily ? "budget,pacing" : "budget"
      for order in draft.existing(.insertionOrder, for: subject) {
        var body: Payload = ["budget": orderBudget(of: lineItem, &draft)]
        if isDaily || lineItem.pacing == .asSoonAsPossible {
          body["pacing"] = pacing(of: lineItem, isOrder: true, draft)
        }
        let orderMask = body["pacing"] == nil ? "budget" : "budget,pacing"
        change(.insertionOrder, order, "insertionOrders", orderMask, for: subject, body, &draft)
      }
      for made in draft.existing(.lineItem, for: subject) {
        guard let budget = budget(of: lineItem, &draft) else { continue }
        var body: Payload = ["budget": budget]
        if isDaily { body["pacing"] = pacing(of: lineItem, isOrder: false, draft) }
        change(.lineItem, made, "lineItems", mask, for: subject, body, &draft)
      }
    }
  }

  /// Makes new creatives, and sends each line item all that it shows now.
  static func rotate(_ draft: inout TranslationDraft) {
    guard !draft.existing(.campaign, for: .campaign(draft.campaign)).isEmpty else { return }
    for lineItem in draft.order.lineItems {
      let subject = Subject.lineItem(lineItem)
      let creatives = creatives(of: lineItem, &draft)
      for made in draft.existing(.lineItem, for: subject) {
        change(
          .lineItem, made, "lineItems", "creativeIds", for: subject,
          ["creativeIds": .array(creatives.map(\.text))], &draft)
      }
    }
  }

  /// Assigns whom each line item reaches now.
  static func updateTargeting(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      for made in draft.existing(.lineItem, for: .lineItem(lineItem)) {
        assignTargeting(of: lineItem, to: .known(made), &draft)
      }
    }
  }

  /// Pauses the campaign, or the only line item that is meant.
  static func pause(_ draft: inout TranslationDraft) {
    let body: Payload = ["entityStatus": "ENTITY_STATUS_PAUSED"]
    guard draft.order.lineItemID != nil else {
      let subject = Subject.campaign(draft.campaign)
      for campaign in draft.existing(.campaign, for: subject) {
        change(.campaign, campaign, "campaigns", "entityStatus", for: subject, body, &draft)
      }
      return
    }
    for lineItem in draft.order.lineItems {
      let subject = Subject.lineItem(lineItem)
      for made in draft.existing(.lineItem, for: subject) {
        change(.lineItem, made, "lineItems", "entityStatus", for: subject, body, &draft)
      }
    }
  }

  private static func change(
    _ kind: PlatformObjectKind, _ object: KnownObject, _ resource: String, _ mask: String,
    for subject: Subject, _ body: Payload, _ draft: inout TranslationDraft
  ) {
    draft.call(
      kind, for: subject, under: .known(object), .patch,
      path("\(resource)/\(object.externalID)?updateMask=\(mask)", draft), body)
  }
}
