internal import JSON
internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// Line items, their flights, caps and creatives.
extension PlanReader {
  func lineItem(
    _ row: Row, campaign: Row, _ options: RunOptions, planned: [Row]
  ) throws -> LineItemPlan {
    let id = row.number("id")
    var plan = LineItemPlan(
      id: Identifier(id), streamKey: row.words("stream_key"),
      flights: try rows(Registry.flights, "line_item_id", id, by: "start_date").map {
        try $0.flight
      },
      budget: Money(micros: row.number("budget_micros")),
      bid: Money(micros: row.number("bid_cpm_micros")))
    plan.pacing = row.choice("pacing")
    plan.pacingPercent = row.number("pacing_pct")
    plan.format = row.choice("ad_format")
    plan.durationSeconds = row.number("duration_seconds")
    plan.verifier = row.choice("pixel_vendor")
    plan.audience = try audience(row.words("targeting_json"))
    plan.caps = try rows(Registry.frequencyCaps, "line_item_id", id).map {
      CapPlan(
        most: $0.number("max_impressions"), unit: $0.choice("unit"), scope: $0.choice("scope"))
    }
    let creatives = try rows(Registry.creatives, "line_item_id", id)
    plan.creatives = creatives.map(creative)
    plan.placement = creatives.first?.choice("placement") ?? .preRoll
    plan.releases = try releases(of: campaign, plan.audience)
    plan.supplyMultiple = options.supplyMultiple
    plan.hourLimit = options.hours
    (plan.status, plan.statusSteps) = try statuses(of: row, as: .lineItem)
    plan.incidents = try incidents(of: id, planned: planned)
    return plan
  }

  private func creative(_ row: Row) -> CreativePlan {
    var plan = CreativePlan(id: Identifier(row.number("id")), streamKey: row.words("stream_key"))
    plan.weight = row.number("rotation_weight")
    plan.isServable = row["qa_status"] == .text(QAStatus.approved.rawValue)
    plan.isInteractive = row["is_interactive"] == 1
    plan.hasCode = !row["qr_code_url"].isNull
    return plan
  }

  /// What was laid down, and what was labelled without having been.
  private func incidents(of lineItem: Int64, planned: [Row]) throws -> [IncidentPlan] {
    let own = planned.filter { $0["line_item_id"].integer == lineItem }
    let known = Set(own.map { $0["id"] })
    let labelled = try rows(Registry.truthIncidents, "line_item_id", lineItem)
      .filter { !known.contains($0["id"]) }
    let all = (own + labelled).sorted {
      ($0.words("starts_at"), $0.number("id")) < ($1.words("starts_at"), $1.number("id"))
    }
    return try all.map(incident)
  }

  private func incident(_ row: Row) throws -> IncidentPlan {
    let start = Hour(startingAtOrAfter: try Instant(parsing: row.words("starts_at")))
    let end = Hour(startingAtOrAfter: try Instant(parsing: row.words("ends_at")))
    let parameters = try JSONReader.read(row.words("parameters"))
    return IncidentPlan(
      id: Identifier(row.number("id")), kind: row.choice("kind"), hours: start..<end,
      share: parameters["share"]?.double ?? 1,
      device: row["device"].text.flatMap(Device.init(rawValue:)),
      creative: row["creative_id"].integer.map { Identifier($0) })
  }

  private func audience(_ text: String) throws -> AudiencePlan {
    let targeting = try JSONReader.read(text)
    func values<Choice: EnumeratedValue>(_ key: TargetingKey) -> [Choice] {
      (targeting[key.rawValue]?.array ?? []).compactMap {
        $0.string.flatMap(Choice.init(rawValue:))
      }
    }
    var plan = AudiencePlan()
    plan.devices = values(.device)
    plan.dayparts = values(.daypart)
    plan.genres = values(.contentGenre)
    plan.ages = values(.ageRange)
    plan.genders = values(.gender)
    plan.interests = values(.interestCategory)
    plan.markets = try (targeting[TargetingKey.geoCountry.rawValue]?.array ?? []).compactMap {
      try $0.string.flatMap { try market(named: $0) }
    }
    return plan
  }

  /// Releases of the campaign's own title, and of titles of the genres beside which it shows.
  private func releases(of campaign: Row, _ audience: AudiencePlan) throws -> [ReleasePlan] {
    let genres = Set(audience.genres.map(\.rawValue))
    return try titles().compactMap { title in
      let isOwn = campaign["title_id"] == title["id"]
      guard isOwn || genres.contains(title.words("genre")) else { return nil }
      let date = try CivilDate(parsing: title.words("release_date"))
      return ReleasePlan(date: date, reach: isOwn ? .title : .genre)
    }
  }
}
