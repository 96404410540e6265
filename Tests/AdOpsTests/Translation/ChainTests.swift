import AdOps
import Diagnostics
import JSON
import Registry
import Sandbox
import Testing

/// A whole campaign on each platform: in order, ids threaded, parents and children linked.
struct ChainTests {
  private func chain(_ order: PlatformOrder) -> Chain {
    var chain = Chain(accounts: [order])
    chain.send(PlatformTranslators.translation(of: order))
    return chain
  }

  @Test(
    arguments: [
      ("meta", "campaign ad_set creative ad"), ("tiktok", "campaign ad_group ad"),
      (
        "cm360", "landing_page campaign placement creative association ad tags"
      ),
      ("dv360", "campaign insertion_order creative line_item targeting"),
      ("netflix", "campaign insertion_order creative line_item targeting"),
      ("youtube", "campaign insertion_order creative line_item targeting"),
      ("ctv", "campaign insertion_order creative line_item targeting"),
    ])
  func `a campaign of one line item is made in this order`(channel: String, kinds: String) {
    let chain = chain(Fixed.simple(channel))
    #expect(chain.links.map(\.step.kind.rawValue).joined(separator: " ") == kinds)
    #expect(chain.links.allSatisfy { if case .done = $0.outcome { true } else { false } })
    #expect(chain.links.map(\.step.number) == Array(1...chain.links.count))
  }

  @Test
  func `a campaign for sales is made by the automated calls of TikTok unless manual is asked`() {
    var order = Fixed.simple("tiktok", objective: .conversion)
    #expect(chain(order).links.allSatisfy { $0.request.path.contains("/smart_plus/") })
    order.prefersManual = true
    #expect(chain(order).links.allSatisfy { !$0.request.path.contains("/smart_plus/") })
  }

  @Test(arguments: Fixed.channels.keys.sorted())
  func `every id in a call is one that an earlier step got, and parents come first`(
    channel: String
  ) throws {
    for number in 0..<40 as Range<UInt64> {
      let chain = chain(Orders.drawn(number, on: channel))
      var given: [String] = []
      for link in chain.links {
        for reference in link.step.references { #expect(reference < link.step.number) }
        if case .step(let parent)? = link.step.parent { #expect(parent < link.step.number) }
        let sent = link.request.path + link.request.body.text()
        for reference in link.step.references { #expect(sent.contains(given[reference - 1])) }
        guard case .done(let id) = link.outcome else { break }
        given.append(id)
      }
    }
  }

  @Test(arguments: Fixed.channels.keys.sorted())
  func `objects at the platform point to each other as line items and creatives do`(
    channel: String
  ) throws {
    let chain = chain(Fixed.simple(channel))
    let objects = chain.sandbox.objects
    #expect(objects.filter { $0.kind == .campaign }.count == 1)
    for object in objects {
      for parent in object.parents {
        #expect(chain.sandbox.object(parent, at: object.platform) != nil, "\(object)")
      }
    }
    let lowest: PlatformObjectKind = channel == "meta" || channel == "tiktok" ? .ad : .creative
    #expect(objects.contains { $0.kind == lowest })
  }

  @Test func `steps stand for rows, and keys name ticket, action and step`() {
    let translation = PlatformTranslators.translation(of: Fixed.simple("meta"))
    #expect(
      translation.steps.map { "\($0.kind.rawValue) \($0.entity.rawValue) \($0.entityID)" } == [
        "campaign CAMPAIGN 7", "ad_set LINE_ITEM 1", "creative CREATIVE 100", "ad CREATIVE 100",
      ])
    #expect(
      translation.steps.map(\.idempotencyKey) == [
        "TKT-00001/create/1", "TKT-00001/create/2", "TKT-00001/create/3", "TKT-00001/create/4",
      ])
    #expect(translation.steps == PlatformTranslators.translation(of: Fixed.simple("meta")).steps)
  }

  @Test func `several flights are ad sets of their own, and stand for flights`() {
    let order = Fixed.simple("meta") {
      $0.flights.append(NeutralFlight(id: 11, days: Fixed.days("2025-10-01", "2025-10-05")))
    }
    let sets = PlatformTranslators.translation(of: order).steps.filter { $0.kind == .adSet }
    #expect(sets.map(\.entity) == [.flight, .flight])
    #expect(sets.map(\.entityID) == [10, 11])
    // 60,000 over 20 and 5 days, in cents.
    let budgets = sets.map { $0.body.preview["lifetime_budget"]?.integer }
    #expect(budgets == [4_800_000, 1_200_000])
  }

  @Test func `what exists is used, and made anew where that is asked`() {
    let order = Fixed.simple("cm360")
    var again = order
    again.known = chain(order).known
    #expect(PlatformTranslators.translation(of: again).isRefused, "nothing is left to make")
    again.campaign.lineItems.append(Fixed.lineItem(2, on: "cm360"))
    let added = PlatformTranslators.translation(of: again)
    #expect(!added.steps.contains { $0.kind == .campaign })
    #expect(added.steps.contains { $0.kind == .placement && $0.entityID == 2 })
    again.rebuilds = true
    let rebuilt = PlatformTranslators.translation(of: again)
    let campaign = rebuilt.steps.first { $0.kind == .campaign }
    #expect(campaign?.body.preview["name"] == "DIS_US_META_2025_MoonlitHarbor R2")
  }

  @Test func `a change of what no ticket made is refused with its name`() {
    let translation = PlatformTranslators.translation(of: Fixed.simple("meta", .budgetUpdate))
    #expect(translation.steps.isEmpty)
    #expect(translation.findings.map(\.code) == [TranslationCode.unknownObject])
    #expect(translation.findings[0].sentence == "Meta has no ad_set for line item 'Line item 1'")
  }

  @Test func `another partner gets a finding and a document, never a call`() throws {
    var order = Fixed.simple("netflix")
    order.campaign.partner = .theTradeDesk
    let translation = PlatformTranslators.translation(of: order)
    #expect(translation.steps.isEmpty)
    #expect(
      translation.findings.map(\.sentence) == [
        "TKT-00001 is not trafficked by gen: it is bought through THE_TRADE_DESK"
      ])
    let document = try #require(translation.handOff)
    #expect(document["campaign"]?["code"] == "CMP-0007")
    #expect(document["line_items"]?[0]?["budget"] == "60000")
    #expect(document["line_items"]?[0]?["flights"]?[0]?["end_date"] == "2025-09-20")
  }

  @Test(arguments: ["meta", "tiktok"])
  func `a platform without tags hands the ticket over`(channel: String) {
    let translation = PlatformTranslators.translation(of: Fixed.simple(channel, .tag))
    #expect(translation.findings.map(\.code) == [TranslationCode.notTrafficked])
    #expect(translation.handOff != nil)
  }

  @Test func `tags of Display & Video 360 are made by its ad server`() {
    let translation = PlatformTranslators.translation(of: Fixed.simple("netflix", .tag))
    #expect(translation.steps.map(\.platform) == [.campaignManager360, .campaignManager360])
    #expect(translation.steps.map(\.kind) == [.tags, .tags])
  }
}
