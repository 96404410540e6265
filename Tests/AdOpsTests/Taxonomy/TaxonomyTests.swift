import AdOps
import Registry
import Testing

struct TaxonomyTests {
  private let vocabulary = TaxonomyVocabulary(Office.names)

  private func build(_ brand: String, _ market: String, _ channel: String, _ name: String)
    throws(TaxonomyProblems) -> String
  {
    try TaxonomyPattern.campaign.build([
      "BrandCode": brand, "MarketCode": market, "Channel": channel, "Year": "2026",
      "CampaignName": name,
    ]).text
  }

  private func findings(_ body: () throws(TaxonomyProblems) -> some Any) -> [TaxonomyFinding] {
    do {
      _ = try body()
      return []
    } catch { return error.all }
  }

  @Test(arguments: [
    ("Moana Launch", "DIS_US_META_2026_MoanaLaunch"),
    ("MoanaLaunch", "DIS_US_META_2026_MoanaLaunch"),
    ("  moana's   launch!", "DIS_US_META_2026_MoanasLaunch"),
    ("Étoile à Paris – été", "DIS_US_META_2026_EtoileAParisEte"),
    ("Straße 9¾ œuvre", "DIS_US_META_2026_Strasse9Oeuvre"),
    ("a_b-c/d", "DIS_US_META_2026_ABCD"),
    ("e\u{301}te\u{301}", "DIS_US_META_2026_Ete"),
  ])
  func `a name is made of canonical parts`(name: String, expected: String) throws {
    #expect(try build("dis", "us", "meta", name) == expected)
  }

  @Test func `a name has one hundred and twenty letters at most`() throws {
    let long = String(repeating: "é", count: 400)
    #expect(try build("DIS", "US", "META", long).utf8.count == "DIS_US_META_2026_".utf8.count + 120)
  }

  @Test func `a name without a Latin letter or digit is refused`() {
    let found = findings { () throws(TaxonomyProblems) in try build("DIS", "US", "META", "月光") }
    #expect(
      found.map(\.sentence) == ["CampaignName '月光' has no Latin letter and no digit"])
  }

  @Test func `every wrong part is found at once, with the nearest legal value`() {
    let found = findings { () throws(TaxonomyProblems) in
      try build("D_IS", "usa", "META", "Moana")
    }
    #expect(found.map(\.field) == ["BrandCode", "MarketCode"])
    #expect(found.map(\.value) == ["D_IS", "usa"])
    #expect(found.map(\.suggestion) == ["DIS", nil])
  }

  @Test(arguments: [
    ("A_B_C_D_E_2026_x", ["'A_B_C_D_E_2026_x' has 7 parts, and \(campaignText) has 5"]),
    ("DIS_US_META_2026", ["'DIS_US_META_2026' has 4 parts, and \(campaignText) has 5"]),
    ("", ["'' has 1 part, and \(campaignText) has 5"]),
    (
      "dis_US_META_26_moana launch",
      [
        "BrandCode 'dis' is not written as in names",
        "Year '26' is no year of four digits from 1900 to 2999",
        "CampaignName 'moana launch' is not written as in names",
      ]
    ),
    ("DIS_US_META_2026_MoanaLaunch ", ["CampaignName 'MoanaLaunch ' is not written as in names"]),
    ("DIS__META_2026_Moana", ["MarketCode '' does not match [A-Z]{2}"]),
  ])
  func `what is no name is refused, part by part`(text: String, expected: [String]) {
    let found = findings { () throws(TaxonomyProblems) in
      try TaxonomyPattern.campaign.parse(text)
    }
    #expect(found.map(\.sentence) == expected)
  }

  static let campaignText = "[BrandCode]_[MarketCode]_[Channel]_[Year]_[CampaignName]"

  @Test func `a name of unknown codes is refused with the known ones that are nearest`() {
    let found = findings { () throws(TaxonomyProblems) in
      try TaxonomyPattern.campaign.parse("LUXAUT_UQ_NETFLX_2026_Moana", knowing: vocabulary)
    }
    #expect(found.map(\.field) == ["BrandCode", "MarketCode", "Channel"])
    #expect(found.map(\.suggestion) == ["LUXAUTO", "US", "NETFLIX"])
    #expect(found[0].sentence == "BrandCode 'LUXAUT' is no brand that is known")
  }

  @Test(arguments: [
    ("Channel", "Facebook", "META"), ("Channel", "tik tok", "TIKTOK"), ("Channel", "meta", "META"),
    ("MarketCode", "USA", "US"), ("MarketCode", "Great Britain", "GB"),
    ("BrandCode", "Lux Auto", "LUXAUTO"), ("BrandCode", "nexbank", "NEXBANK"),
  ])
  func `what people type is resolved through the aliases`(
    field: String, typed: String, code: String
  ) throws {
    #expect(try vocabulary.code(typed, of: field).get() == code)
  }

  @Test func `a typing mistake in an alias suggests the code that is meant`() {
    let found = findings { () throws(TaxonomyProblems) in
      try vocabulary.code("Facebok", of: "Channel").get()
    }
    #expect(found.map(\.suggestion) == ["META"])
  }

  @Test func `names of line items, creatives and placements are taken apart as they were built`()
    throws
  {
    let item = try TaxonomyPattern.lineItem.build([
      "BrandCode": "LUXAUTO", "MarketCode": "US", "Channel": "NETFLIX", "Year": "2025",
      "CampaignName": "EV Launch", "Format": "STANDARD_VIDEO", "Device": "TV-MOBILE",
      "DealType": "Programmatic Guaranteed", "CPM": "18.250",
    ])
    #expect(
      item.text
        == "LUXAUTO_US_NETFLIX_2025_EVLaunch_STANDARDVIDEO_TV-MOBILE_All_All_"
        + "ProgrammaticGuaranteed_18-25")
    #expect(try TaxonomyPattern.lineItem.parse(item.text) == item)
    let creative = "EVAwarenessLaunch_30s_16x9_1080p_v1_LUXU0A1B2C3H"
    #expect(try TaxonomyPattern.creative.parse(creative)["AdID"] == "LUXU0A1B2C3H")
    let placement = try TaxonomyPattern.placement.build([
      "CampaignName": "EV Launch", "MarketCode": "US", "Language": "en-US",
      "BrandCode": "LUXAUTO", "Objective": "awareness", "Channel": "NETFLIX",
    ])
    #expect(placement.text == "EVLaunch|US|en-US|LUXAUTO|None|AWARENESS|NETFLIX")
    #expect(try TaxonomyPattern.placement.parse(placement.text) == placement)
  }

  @Test func `a misspelt title is refused with the title of the data`() {
    let typed = TitleSpelling.finding(typed: "Moonlit Harbro", among: Office.names)
    #expect(typed?.suggestion == "Moonlit Harbor")
    #expect(TitleSpelling.finding(typed: "moonlit harbor", among: Office.names) == nil)
    #expect(TitleSpelling.finding(typed: "TTL-0001", among: Office.names) == nil)
    for name in ["Moonlit Harbro Launch", "MoonlitHarbroLaunch", "The Moonlit Habor Tour"] {
      let found = TitleSpelling.finding(in: name, of: "Moonlit Harbor")
      #expect(found?.suggestion == "Moonlit Harbor", "\(name)")
    }
    for name in ["Moonlit Harbor Launch", "MoonlitHarborLaunch", "Summer Sale", "Harbor Nights"] {
      #expect(TitleSpelling.finding(in: name, of: "Moonlit Harbor") == nil, "\(name)")
    }
  }

  @Test func `a name is given once, and two campaigns never get the same`() throws {
    let name = try TaxonomyPattern.campaign.parse("DIS_US_META_2026_Moana")
    let given = [
      GivenName(campaign: 1, campaignCode: "CMP-0001", channel: 1, name: name.text),
      GivenName(campaign: 2, campaignCode: "CMP-0002", channel: 1, name: "DIS_US_META_2025_Old"),
    ]
    func giving(_ campaign: Int64, _ channel: Int64) -> NameGiving {
      NameGiving(
        name, campaign: campaign, code: "CMP-000\(campaign)", channel: channel, among: given)
    }
    #expect(giving(1, 1) == .known(name.text))
    #expect(giving(2, 1) == .known("DIS_US_META_2025_Old"))
    guard case .refused(let finding) = giving(3, 1) else {
      Issue.record("the name was given twice")
      return
    }
    #expect(
      finding.sentence
        == "CMP-0003 and CMP-0001 would both be named DIS_US_META_2026_Moana; rename CMP-0003, "
        + "since a given name stays")
    #expect(
      NameGiving(name, campaign: 3, code: "CMP-0003", channel: 1, among: []) == .new(name.text))
  }
}
