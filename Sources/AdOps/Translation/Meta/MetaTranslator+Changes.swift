import Registry

extension MetaTranslator {
  /// Sends the new share of each flight to its ad set.
  static func updateBudgets(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      for (flight, share) in zip(lineItem.flights, draft.shares(of: lineItem)) {
        let subject = Subject.flight(flight, of: lineItem)
        for adSet in draft.existing(.adSet, for: subject) {
          var body: Payload = [:]
          addBudget(share, of: subject, days: flight.dayCount, to: &body, &draft)
          change(.adSet, adSet, for: subject, body, &draft)
        }
      }
    }
  }

  /// Makes ads of new creatives, and pauses those of retired ones.
  static func rotate(_ draft: inout TranslationDraft) {
    guard !draft.existing(.campaign, for: .campaign(draft.campaign)).isEmpty else { return }
    for lineItem in draft.order.lineItems {
      let adSets = lineItem.flights.flatMap {
        draft.existing(.adSet, for: .flight($0, of: lineItem))
      }
      addAds(of: lineItem, to: adSets.map(PlatformReference.known), &draft)
      for retired in lineItem.retiredCreativeIDs {
        let subject = Subject.creative(id: retired)
        for ad in draft.existing(.ad, for: subject) {
          change(.ad, ad, for: subject, ["status": "PAUSED"], &draft)
        }
      }
    }
  }

  /// Sends whom each ad set reaches now.
  static func updateTargeting(_ draft: inout TranslationDraft) {
    for lineItem in draft.order.lineItems {
      for flight in lineItem.flights {
        let subject = Subject.flight(flight, of: lineItem)
        for adSet in draft.existing(.adSet, for: subject) {
          var body: Payload = ["targeting": targeting(of: lineItem, &draft)]
          let hours = DayHours(lineItem.targeting.cases(of: .daypart, as: Daypart.self))
          if draft.campaign.budgetType == .lifetime {
            body["adset_schedule"] = hours.isWhole ? [] : schedule(of: hours)
            body["pacing_type"] = hours.isWhole ? ["standard"] : ["day_parting"]
          } else if !hours.isWhole {
            draft.lose(
              [.daypart], of: lineItem, "is not sent, because a daily budget knows no hours")
          }
          change(.adSet, adSet, for: subject, body, &draft)
        }
      }
    }
  }

  /// Pauses the campaign, or the ad sets of the only line item that is meant.
  static func pause(_ draft: inout TranslationDraft) {
    guard draft.order.lineItemID != nil else {
      let subject = Subject.campaign(draft.campaign)
      for campaign in draft.existing(.campaign, for: subject) {
        change(.campaign, campaign, for: subject, ["status": "PAUSED"], &draft)
      }
      return
    }
    for lineItem in draft.order.lineItems {
      for flight in lineItem.flights {
        let subject = Subject.flight(flight, of: lineItem)
        for adSet in draft.existing(.adSet, for: subject) {
          change(.adSet, adSet, for: subject, ["status": "PAUSED"], &draft)
        }
      }
    }
  }

  private static func change(
    _ kind: PlatformObjectKind, _ object: KnownObject, for subject: Subject, _ body: Payload,
    _ draft: inout TranslationDraft
  ) {
    let reference = PlatformReference.known(object)
    draft.call(kind, for: subject, under: reference, path(of: reference), body)
  }
}
