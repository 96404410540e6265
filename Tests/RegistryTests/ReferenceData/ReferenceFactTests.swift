import Registry
import Tables
import Testing

@Suite struct ReferenceFactTests {
  private func texts(_ table: Table, _ column: String) -> [String] {
    Registry.referenceRows(of: table).compactMap { $0[column].text }
  }

  @Test func `the ad tier's twelve countries come first among the markets`() {
    let codes = texts(Registry.markets, "code")
    #expect(
      codes.prefix(12) == ["US", "GB", "CA", "AU", "BR", "DE", "ES", "FR", "IT", "JP", "KR", "MX"])
    #expect(codes.count >= 34)
  }

  @Test func `local hours follow zones of the list that is compiled in`() {
    let zones = texts(Registry.markets, "time_zone")
    #expect(Set(zones).count == zones.count)
    #expect(
      zones.sorted() == [
        "Africa/Johannesburg", "America/Argentina/Buenos_Aires", "America/Bogota", "America/Lima",
        "America/Mexico_City", "America/New_York", "America/Santiago", "America/Sao_Paulo",
        "America/Toronto", "Asia/Bangkok", "Asia/Dubai", "Asia/Hong_Kong", "Asia/Jakarta",
        "Asia/Kolkata", "Asia/Manila", "Asia/Seoul", "Asia/Singapore", "Asia/Taipei", "Asia/Tokyo",
        "Australia/Sydney", "Europe/Amsterdam", "Europe/Berlin", "Europe/Brussels",
        "Europe/Copenhagen", "Europe/Dublin", "Europe/Helsinki", "Europe/Istanbul",
        "Europe/Lisbon", "Europe/London", "Europe/Madrid", "Europe/Oslo", "Europe/Paris",
        "Europe/Rome", "Europe/Stockholm", "Europe/Vienna", "Europe/Warsaw", "Europe/Zurich",
        "Pacific/Auckland",
      ])
  }

  @Test func `a market's language is that of the market`() {
    for row in Registry.referenceRows(of: Registry.markets) {
      #expect(row["language"].text.map { String($0.suffix(2)) } == row["code"].text)
    }
  }

  @Test func `currencies have the minor digits of ISO 4217`() {
    let digits = Dictionary(
      uniqueKeysWithValues: Registry.referenceRows(of: Registry.currencies).map {
        ($0["code"].text ?? "", $0["minor_digits"].integer)
      })
    #expect(digits.filter { $0.value == 0 }.keys.sorted() == ["CLP", "JPY", "KRW"])
    #expect(digits.filter { $0.value == 3 }.keys.sorted() == ["KWD"])
    #expect(digits.filter { $0.value != 0 && $0.value != 3 }.values.allSatisfy { $0 == 2 })
  }

  @Test func `a dollar is worth a dollar and a yen less than a cent`() {
    let rates = Dictionary(
      uniqueKeysWithValues: Registry.referenceRows(of: Registry.currencies).map {
        ($0["code"].text ?? "", $0["usd_rate_micros"].integer ?? 0)
      })
    #expect(rates["USD"] == 1_000_000)
    #expect(rates["JPY", default: 0] < 10_000)
    #expect(rates["KWD", default: 0] > 3_000_000)
  }

  @Test func `the brands of the shipped profiles are there`() {
    let names = texts(Registry.brands, "name")
    #expect(names.count >= 14)
    for name in ["LuxAuto", "Crunchy", "NexBank", "HomeTech"] {
      #expect(names.contains(name), "\(name)")
    }
  }

  @Test func `the seven channels go through four platforms`() {
    let rows = Registry.referenceRows(of: Registry.channels)
    let routes = rows.map { "\($0["api_identifier"]) \($0["platform_code"]) \($0["delivered_by"])" }
    #expect(
      routes == [
        "meta META META", "tiktok TIKTOK TIKTOK", "cm360 CM360 CM360", "dv360 DV360 DV360",
        "youtube YOUTUBE DV360", "netflix NETFLIX DV360", "ctv CTV DV360",
      ])
  }

  @Test func `what people type leads to what is meant`() {
    func target(_ kind: MappingKind, _ alias: String) -> String? {
      let aliases = Registry.referenceRows(of: Registry.mappingAliases)
      guard
        let row = aliases.first(where: {
          $0["kind"].text == kind.rawValue && $0["alias"].text == alias
        })
      else { return nil }
      let table =
        switch kind {
        case .brand: Registry.brands
        case .channel: Registry.channels
        case .market: Registry.markets
        }
      return Registry.referenceRows(of: table).first { $0["id"] == row["target_id"] }
        .map { Registry.naturalKey(of: $0) }
    }
    #expect(target(.channel, "Facebook") == "meta")
    #expect(target(.channel, "Display Video") == "dv360")
    #expect(target(.market, "USA") == "US")
    #expect(target(.market, "UK") == "GB")
    #expect(target(.brand, "Crunchy Snacks") == "CRUNCHY")
  }

  @Test func `no alias is the name or code of another row`() {
    let own: [MappingKind: [(Table, [String])]] = [
      .brand: [(Registry.brands, ["name", "internal_code"])],
      .channel: [(Registry.channels, ["platform_name", "api_identifier", "platform_code"])],
      .market: [(Registry.markets, ["code", "country"])],
    ]
    for kind in MappingKind.allCases {
      let names = (own[kind] ?? []).flatMap { table, columns in
        columns.flatMap { texts(table, $0) }
      }.map { $0.lowercased() }
      for row in Registry.referenceRows(of: Registry.mappingAliases)
      where row["kind"].text == kind.rawValue {
        #expect(!names.contains(row["alias"].description.lowercased()), "\(row["alias"])")
      }
    }
  }

  @Test func `four pods have every role and only reserved addresses`() {
    let users = Registry.referenceRows(of: Registry.users)
    #expect(users.count >= 24)
    let pods = Dictionary(grouping: users) { $0["pod"].description }
    #expect(pods.count == 4)
    for (pod, people) in pods {
      let roles = Set(people.compactMap { $0["role"].text })
      #expect(roles == Set(UserRole.allCases.map(\.rawValue)), "\(pod)")
    }
    #expect(texts(Registry.users, "email").allSatisfy { $0.hasSuffix("@example.com") })
  }

  @Test func `the 23 ticket types promise the hours of the role that they are routed to`() {
    let types = Registry.referenceRows(of: Registry.ticketTypes)
    #expect(types.count == 23)
    let hours: [String: Int64] = ["TRAFFICKER": 24, "AD_OPS_ENGINEER": 48, "MANAGER": 72]
    for row in types {
      #expect(
        row["sla_hours"].integer == hours[row["routed_to_role"].description], "\(row["name"])")
      let isAutomated = row["eve_eligible"] == 1
      #expect(!isAutomated || row["route"] != "MANUAL", "\(row["name"])")
    }
    let asked = Set(types.compactMap { $0["request_type"].text })
    #expect(asked == Set(RequestType.allCases.map(\.rawValue)))
    let routes = Set(types.compactMap { $0["route"].text })
    #expect(routes == Set(EngineVersion.allCases.map(\.rawValue)))
  }

  @Test func `what the automation may do is what platforms can be asked for`() {
    for row in Registry.referenceRows(of: Registry.ticketTypes) where row["eve_eligible"] == 1 {
      let request = row["request_type"].text.flatMap(RequestType.init(rawValue:))
      #expect(request?.actions.isEmpty == false, "\(row["name"])")
    }
    let possible = RequestType.allCases.flatMap(\.actions)
    #expect(Set(possible) == Set(PlatformAction.allCases))
  }

  @Test func `audiences are coherent`() {
    let rows = Registry.referenceRows(of: Registry.audiences)
    #expect(rows.count >= 15)
    for row in rows {
      let (tactic, strategy, source) = (row["tactic"], row["strategy"], row["source"])
      if strategy == "CUSTOMER_LIST" { #expect(source == "FIRST_PARTY" && tactic != "PROSPECTING") }
      if tactic != "PROSPECTING" { #expect(source == "FIRST_PARTY", "\(row["detailed"])") }
      if strategy == "CONTEXTUAL" { #expect(source == "PUBLISHER", "\(row["detailed"])") }
    }
  }

  @Test func `titles cover every genre and every form, and are released in 2026`() {
    let rows = Registry.referenceRows(of: Registry.titles)
    #expect(rows.count >= 30)
    #expect(rows.first?["name"] == "Moonlit Harbor")
    #expect(Set(rows.compactMap { $0["genre"].text }) == Set(ContentGenre.allCases.map(\.rawValue)))
    #expect(Set(rows.compactMap { $0["content_type"].text }) == ["FILM", "SERIES", "LIVE"])
    #expect(rows.allSatisfy { $0["release_date"].description.hasPrefix("2026-") })
    #expect(Set(rows.prefix(10).compactMap { $0["content_type"].text }).count == 3)
  }

  @Test func `titles of family-friendly brands are fit for children`() {
    let brands = Registry.referenceRows(of: Registry.brands)
    let family = Set(brands.filter { $0["family_friendly"] == 1 }.map { $0["id"] })
    let adult: Set<String> = ["R", "NC-17", "TV-MA", "UR", "NR", "TV-14", "PG-13"]
    for row in Registry.referenceRows(of: Registry.titles) where family.contains(row["brand_id"]) {
      #expect(!adult.contains(row["maturity_rating"].description), "\(row["name"])")
    }
  }
}
