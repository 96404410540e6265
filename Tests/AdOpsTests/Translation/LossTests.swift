import AdOps
import Diagnostics
import JSON
import Registry
import Tables
import Testing
import Units

/// Nothing that was asked for disappears without a word.
struct LossTests {
  /// One change of what is asked.
  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let apply: @Sendable (inout PlatformOrder) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout PlatformOrder) -> Void) {
      testDescription = name
      self.apply = apply
    }

    static func line(
      _ name: String, _ apply: @escaping @Sendable (inout NeutralLineItem) -> Void
    ) -> Change {
      Change(name) { apply(&$0.campaign.lineItems[0]) }
    }

    static func creative(
      _ name: String, _ apply: @escaping @Sendable (inout NeutralCreative) -> Void
    ) -> Change {
      Change(name) { apply(&$0.campaign.lineItems[0].creatives[0]) }
    }
  }

  static let campaignChanges: [Change] = [
    Change("code") { $0.campaign.code = "CMP-0099" },
    Change("name") { $0.campaign.name = "DIS_US_META_2025_Other" },
    Change("brand") { $0.campaign.brand = "Lighthouse" },
    Change("title") { $0.campaign.title = "Another Title" },
    Change("objective") { $0.campaign.objective = .consideration },
    Change("special category") { $0.campaign.specialCategory = .gambling },
    Change("market") {
      $0.campaign.market = NeutralMarket(code: "CA", timeZone: "America/Toronto")
    },
    Change("budget type") { $0.campaign.budgetType = .daily },
    Change("target CPM") { $0.campaign.targetCPM = Fixed.money("33") },
    Change("buy type") { $0.campaign.buyType = .directGuaranteed },
    Change("account zone") { $0.accountZone = Fixed.zone("Asia/Tokyo") },
  ]

  static let lineChanges: [Change] = [
    .line("name") { $0.name = "Another" }, .line("overlay") { $0.format = .interactiveOverlay },
    .line("binge") { $0.format = .bingeAds }, .line("sponsor") { $0.format = .sponsorship },
    .line("priority") { $0.priority = 1 },
    .line("bid") { $0.bidCPM = Fixed.money("21") },
    .line("budget") { $0.budget = Fixed.money("61000") },
    .line("impression goal") { $0.impressionGoal = 5_000_000 },
    .line("frontloaded") { $0.pacing = .frontloaded },
    .line("as soon as possible") { $0.pacing = .asSoonAsPossible },
    .line("pacing ceiling") { $0.pacingPercent = 70 },
    .line("flight") {
      $0.flights = [NeutralFlight(id: 10, days: Fixed.days("2025-09-02", "2025-09-20"))]
    },
    .line("second flight") {
      $0.flights.append(NeutralFlight(id: 11, days: Fixed.days("2025-11-01", "2025-11-05")))
    },
    .line("second creative") { $0.creatives.append(Fixed.video(101, "Other")) },
    .line("unequal weights") {
      $0.creatives.append(Fixed.video(101, "Other"))
      $0.creatives[0].rotationWeight = 3
    },
    .line("hour cap") { $0.caps = [NeutralCap(impressions: 1, unit: .hour, scope: .user)] },
    .line("day cap") { $0.caps = [NeutralCap(impressions: 3, unit: .day, scope: .user)] },
    .line("week cap of a household") {
      $0.caps = [NeutralCap(impressions: 3, unit: .week, scope: .household)]
    },
    .line("campaign cap") { $0.caps = [NeutralCap(impressions: 3, unit: .week, scope: .campaign)] },
    .line("month cap") { $0.caps = [NeutralCap(impressions: 9, unit: .month, scope: .device)] },
    .line("two caps") {
      $0.caps = [
        NeutralCap(impressions: 1, unit: .day, scope: .user),
        NeutralCap(impressions: 3, unit: .week, scope: .user),
      ]
    },
  ]

  static let creativeChanges: [Change] = [
    .creative("name") { $0.name = "Renamed" }, .creative("Ad-ID") { $0.adID = "WXYZ1234567H" },
    .creative("file") { $0.assetURL = "https://cdn.example.com/other.mp4" },
    .creative("landing page") { $0.landingPageURL = "https://www.example.com/elsewhere" },
    .creative("click tracker") { $0.clickTrackerURL = "https://track.example.com/c" },
    .creative("impression tracker") { $0.impressionTrackerURL = "https://track.example.com/i" },
    .creative("button") { $0.callToAction = "Sign up" },
    .creative("strange button") { $0.callToAction = "Taste it" },
    .creative("interaction") { $0.isInteractive = true },
    .creative("code") { $0.codeURL = "https://www.example.com/code" },
    .creative("still") { $0 = Fixed.image(100) },
  ]

  static let targetingChanges: [Change] = TargetingKey.allCases.flatMap { key -> [Change] in
    let values =
      key.values?.values.filter { $0 != "ALL" } ?? ["US-CA"]
    return values.prefix(8).map { value in
      .line("\(key.rawValue) \(value)") { $0.targeting.values[key] = [value] }
    }
  }

  static let deviceChanges: [Change] = DeviceTargetKey.allCases.flatMap { key in
    key.values.values.map { value in
      .line("\(key.rawValue) \(value)") { $0.targeting.devices[key] = [value] }
    }
  }

  /// What says the same as saying nothing: the market is the place where none is chosen.
  private static let silent: Set<String> = ["GEO_COUNTRY US"]

  @Test(
    arguments: ["meta", "tiktok", "cm360", "dv360"],
    campaignChanges + lineChanges + creativeChanges + targetingChanges + deviceChanges)
  func `a change of what is asked changes what is sent, or is said`(
    channel: String, change: Change
  ) {
    let plain = Fixed.simple(channel)
    var asked = plain
    change.apply(&asked)
    let before = PlatformTranslators.translation(of: plain)
    let after = PlatformTranslators.translation(of: asked)
    let isSent = before.steps.map(\.body) != after.steps.map(\.body)
    let isSaid = before.findings != after.findings
    if Self.silent.contains(change.testDescription) {
      #expect(!isSent && !isSaid)
    } else {
      #expect(isSent || isSaid, "\(change.testDescription) on \(channel)")
    }
  }

  @Test(arguments: ["meta", "tiktok"], [SpecialCategory.credit, .employment, .housing])
  func `nobody is chosen by age or gender for credit, jobs and homes`(
    channel: String, category: SpecialCategory
  ) {
    var order = Fixed.simple(channel) { $0.targeting.values[.ageRange] = ["25-34"] }
    order.campaign.specialCategory = category
    let translation = PlatformTranslators.translation(of: order)
    #expect(translation.findings.contains { $0.code == TranslationCode.refused })
    order.campaign.lineItems[0].targeting.values[.ageRange] = nil
    #expect(!PlatformTranslators.translation(of: order).isRefused)
  }

  @Test(arguments: ["meta", "tiktok", "dv360"], [SpecialCategory.alcohol, .gambling, .dating])
  func `nobody under 18 is reached for what is for adults`(
    channel: String, category: SpecialCategory
  ) throws {
    var order = Fixed.simple(channel)
    order.campaign.specialCategory = category
    let translation = PlatformTranslators.translation(of: order)
    let sent = translation.steps.map { $0.body.preview.text() }.joined()
    let words = ["meta": "\"age_min\":18", "tiktok": "AGE_18_24", "dv360": "AGE_RANGE_18_24"]
    #expect(sent.contains(try #require(words[channel])))
    #expect(!sent.contains("AGE_13_17"))
    order.campaign.lineItems[0].targeting.values[.ageRange] = ["13-17", "18-24"]
    #expect(PlatformTranslators.translation(of: order).isRefused)
  }

  @Test func `a loss names platform, field, value, subject and what becomes of it`() {
    let order = Fixed.simple("meta") { $0.targeting.values[.contentGenre] = ["DRAMA"] }
    let findings = PlatformTranslators.translation(of: order).findings
    #expect(
      findings.contains {
        $0.sentence == "Meta: CONTENT_GENRE DRAMA of line item 'Line item 1' is not sent"
          && $0.severity == .warning
      })
  }

  @Test func `a name that is too long is cut, differs from others, and is said`() {
    func name(_ text: String) -> (String, Bool) {
      let order = Fixed.simple("dv360") { $0.name = text }
      let translation = PlatformTranslators.translation(of: order)
      let item = translation.steps.first { $0.kind == .lineItem }
      return (
        item?.body.preview["displayName"]?.string ?? "",
        translation.losses.contains { $0.field == "name" }
      )
    }
    let long = String(repeating: "ü", count: 130)
    #expect(name("short") == ("short", false))
    #expect(name(long).1)
    #expect(name(long).0.utf8.count <= 240)
    #expect(name(long).0 != name(long + "x").0)
  }
}
