import Diagnostics
import Registry
import Tables
import Testing

@testable import Profiles

struct OverrideTests {
  private static let plan = """
    campaign: { target_cpm: 25.00, flight: { start_date: 2025-09-01, days: 20 } }
    line_items:
      - name: One
        targeting: { DEVICE: [TV] }
        creatives: [ { duration_seconds: 30 } ]
    """

  @Test func `an override sets what its path names`() throws {
    let spec = try Plan.load(
      Self.plan, set: "campaign.target_cpm=30", "line_items.0.targeting.DEVICE=MOBILE,tablet",
      "line_items.0.creatives.0.duration_seconds=15", "seed=7", "advertiser.name=A = B"
    ).spec
    #expect(spec.campaign["target_cpm_micros"] == 30_000_000)
    #expect(spec.lineItems.first?.lineItem["targeting_json"] == #"{"DEVICE":["MOBILE","TABLET"]}"#)
    #expect(spec.lineItems.first?.creatives.first?["duration_seconds"] == 15)
    #expect(spec.seed == 7)
    #expect(spec.advertiser["name"] == "A = B")
    #expect(spec.campaign.place(of: "target_cpm_micros")?.file == Override.file)
  }

  @Test func `other spellings of a path lead to the same key`() throws {
    let spec = try Plan.load(
      Self.plan, set: "campaign.budget=500", "campaign.budget_type=DAILY", "campaign.currency=EUR",
      "line_items.0.targeting_json.GENDER=FEMALE"
    ).spec
    #expect(spec.budget["amount_micros"] == 500_000_000)
    #expect(spec.budget["type"] == "DAILY")
    #expect(
      spec.advertiser["currency_id"]
        == Plan.names.key("EUR", in: "currencies")?.id.map(Value.integer))
    #expect(
      spec.lineItems.first?.lineItem["targeting_json"] == #"{"DEVICE":["TV"],"GENDER":["FEMALE"]}"#)
  }

  @Test func `a list that was left out takes its first element`() throws {
    let spec = try Plan.load("campaign: {}", set: "line_items.0.name=First").spec
    #expect(spec.lineItems.map { $0.lineItem["name"] } == ["First"])
  }

  @Test func `an empty override takes a value away where that is allowed`() throws {
    let spec = try Plan.load("advertiser: { agency_name: A }", set: "advertiser.agency_name=").spec
    #expect(spec.advertiser["agency_name"] == .null)
    #expect(
      Plan.complaints("campaign: {}", set: "campaign.name=")
        .hasPrefix("--set:1:15: error[wrong-kind]: campaign.name has no value"))
  }

  @Test func `an override leaves a value to generation`() throws {
    let spec = try Plan.load(
      "base: awareness\ncampaign: { market: DE }", set: "auto=campaign.market,campaign.status"
    ).spec
    #expect(spec.campaign["market_id"] == nil)
    #expect(spec.campaign["status"] == nil)
    #expect(spec.campaign["objective"] == "AWARENESS")
  }

  @Test func `an override chooses another base`() throws {
    let spec = try Plan.load("base: awareness", set: "base=conversion").spec
    #expect(spec.campaign["objective"] == "CONVERSION")
  }

  @Test(arguments: [
    (
      "campaign.target_cpm",
      "--set:1:1: error[malformed-override]: 'campaign.target_cpm' sets nothing"
    ),
    (
      "campaign.target_cpm=-3",
      "--set:1:21: error[illegal-value]: campaign.target_cpm is at least 0.000001 and at most 1000, "
        + "not -3"
    ),
    (
      "campaign.targetcpm=3",
      "--set:1:10: error[unknown-path]: 'campaign.targetcpm' leads nowhere: there is no 'targetcpm' in "
        + "campaign; did you mean 'target_cpm'?"
    ),
    (
      "line_items.1.name=x",
      "--set:1:12: error[unknown-path]: line_items has one entry, number 0, and none is '1'"
    ),
    (
      "line_items.name=x",
      "--set:1:12: error[unknown-path]: line_items has one entry, number 0, and none is 'name'"
    ),
    (
      "campaign.name.x=y",
      "--set:1:15: error[unknown-path]: name is one value and has no 'x'"
    ),
    (
      "line_items.0.targeting.DEVICE=TV,TABLE",
      "--set:1:34: error[unknown-value]: line_items.0.targeting.DEVICE.1 has no value 'TABLE'"
    ),
    (
      "campaign.flight.start_date=2025-02-30",
      "--set:1:28: error[malformed-value]: campaign.flight.start_date cannot be read"
    ),
    (
      "test_values=1",
      "--set:1:13: error[unknown-path]: 'test_values' is a whole profile, not one value; set its keys "
        + "one by one"
    ),
    ("adops=1", "--set:1:7: error[wrong-kind]: adops is a mapping, not one value"),
    ("events=1", "--set:1:8: error[wrong-kind]: events is a mapping, not one value"),
  ])
  func `a mistake in an override is shown in the flag`(flag: String, first: String) {
    let text = Plan.complaints(Self.plan, set: flag)
    #expect(text.hasPrefix(first), "\(text)")
    #expect(text.contains("\n    \(flag)\n"))
  }

  @Test func `the second flag is the second line`() {
    #expect(
      Plan.complaints(Self.plan, set: "seed=1", "seed=x")
        == """
        --set:2:6: error[malformed-value]: seed is a whole number, not 'x'
            seed=x
                 ^
        """)
  }
}
