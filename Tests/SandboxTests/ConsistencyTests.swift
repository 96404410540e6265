import JSON
import Registry
import Sandbox
import Testing

struct ConsistencyTests {
  private func places(_ response: PlatformResponse?) -> [String] {
    let details = response?.body["error"]?["details"]?[0]?["fieldViolations"]?.array
    return details?.compactMap { $0["field"]?.string } ?? []
  }

  @Test func `an ad set needs a campaign, in the same account`() {
    var sandbox = Sandbox()
    #expect(sandbox.response(Calls.adSet(under: "12345"))?.status == 400)
    let campaign = sandbox.id(Calls.campaign(account: "5"))
    #expect(sandbox.response(Calls.adSet(under: campaign, account: "6"))?.status == 400)
    #expect(sandbox.response(Calls.adSet(under: campaign, account: "5"))?.status == 200)
    let adSet = sandbox.objects.first { $0.kind == .adSet }
    #expect(adSet?.parents == [campaign])
  }

  @Test func `a parent of another kind is no parent`() {
    var sandbox = Sandbox()
    let campaign = sandbox.id(Calls.campaign())
    let adSet = sandbox.id(Calls.adSet(under: campaign))
    #expect(sandbox.response(Calls.adSet(under: adSet, key: "other"))?.status == 400)
  }

  @Test(
    arguments: [
      (Platform.meta, "/v25.0/act_5/nothing"), (.meta, "/v25.0/99"), (.meta, "/v24.0/act_5/ads"),
      (.campaignManager360, "/dfareporting/v4/userprofiles/9/campaigns"),
      (.displayVideo360, "/v4/advertisers/1/nothing"),
    ])
  func `a path behind which nothing stands is not found`(platform: Platform, path: String) {
    var sandbox = Sandbox()
    #expect(sandbox.response(Calls.request(platform, path, [:], key: "k"))?.status == 404)
  }

  @Test func `TikTok says what is not found with status 200`() {
    var sandbox = Sandbox()
    let response = sandbox.response(
      Calls.request(.tikTok, "/open_api/v1.3/nothing/create/", [:], key: "k"))
    #expect(response?.status == 200)
    #expect(response?.body["code"] == 40_002)
  }

  @Test func `a name of Campaign Manager 360 is given once in an account`() {
    var sandbox = Sandbox()
    let page = sandbox.id(Calls.page())
    #expect(sandbox.response(Calls.managed(page: page))?.status == 200)
    let second = sandbox.response(Calls.managed(page: page, key: "again"))
    #expect(places(second) == ["name"])
    #expect(sandbox.response(Calls.managed("N", page: page, key: "other"))?.status == 200)
  }

  @Test func `at most fifty ads stand in an ad set`() throws {
    var sandbox = Sandbox()
    let campaign = sandbox.id(Calls.campaign())
    let adSet = sandbox.id(Calls.adSet(under: campaign))
    let creative = sandbox.id(
      Calls.request(
        .meta, "/v25.0/act_5/adcreatives",
        [
          "name": "C",
          "object_story_spec": [
            "page_id": "1", "link_data": ["link": "https://www.example.com"],
          ],
        ], key: "creative"))
    let number = try #require(Int64(adSet))
    let statuses = (0...50).map { turn in
      sandbox.response(
        Calls.request(
          .meta, "/v25.0/act_5/ads",
          [
            "name": "A", "adset_id": .integer(number),
            "creative": ["creative_id": .string(creative)],
            "status": "PAUSED",
          ], key: "ad \(turn)"))?.status
    }
    #expect(statuses == Array(repeating: 200, count: 50) + [400])
  }

  @Test func `a change is judged with what it leaves as it was`() {
    let account = SandboxAccount(
      .meta, "5", currency: "USD", minorDigits: 2, dollarRateMicros: 1_000_000)
    var sandbox = Sandbox(accounts: [account])
    let campaign = sandbox.id(Calls.campaign())
    #expect(sandbox.response(Calls.adSet(under: campaign, budget: 99))?.status == 400)
    let adSet = sandbox.id(Calls.adSet(under: campaign, budget: 100))
    func change(_ body: JSONValue, _ key: String) -> Int? {
      sandbox.response(Calls.request(.meta, "/v25.0/\(adSet)", body, key: key))?.status
    }
    #expect(change(["daily_budget": 99], "a") == 400)
    #expect(change(["daily_budget": 101], "b") == 200)
    #expect(change(["end_time": "2025-08-01T00:00:00-0400"], "c") == 400)
    #expect(change(["bid_amount": 5], "d") == 400, "no strategy takes a bid")
    #expect(change(["strange": 5], "e") == 400)
    #expect(sandbox.object(adSet, at: .meta)?.fields["daily_budget"] == 101)
  }

  @Test func `a change of Display & Video 360 names what it changes`() {
    var sandbox = Sandbox()
    let path = "/v4/advertisers/3/campaigns"
    let body: JSONValue = [
      "displayName": "C", "entityStatus": "ENTITY_STATUS_PAUSED",
      "campaignGoal": [
        "campaignGoalType": "CAMPAIGN_GOAL_TYPE_BRAND_AWARENESS",
        "performanceGoal": [
          "performanceGoalType": "PERFORMANCE_GOAL_TYPE_CPM", "performanceGoalAmountMicros": "1",
        ],
      ],
      "campaignFlight": [
        "plannedDates": [
          "startDate": ["year": 2025, "month": 9, "day": 1],
          "endDate": ["year": 2025, "month": 9, "day": 30],
        ]
      ],
      "frequencyCap": ["unlimited": true],
    ]
    let made = sandbox.response(Calls.request(.displayVideo360, path, body, key: "c"))
    let id = made?.body["campaignId"]?.string ?? ""
    func change(_ mask: String, _ key: String) -> [String]? {
      let response = sandbox.response(
        Calls.request(
          .displayVideo360, .patch, "\(path)/\(id)\(mask)",
          ["entityStatus": "ENTITY_STATUS_ACTIVE"], key: key))
      return response?.status == 200 ? nil : places(response)
    }
    #expect(change("", "1") == ["updateMask"])
    #expect(change("?updateMask=displayName", "2") == ["entityStatus", ""])
    #expect(change("?updateMask=entityStatus", "3") == nil)
    #expect(sandbox.object(id, at: .displayVideo360)?.fields["displayName"] == "C")
  }
}
