import Testing

@testable import Profiles

/// Mistakes about what stands under a key, each by its first line.
struct KindMistakesTests {
  @Test(arguments: [
    ("campaign: [1]", "plan.yml:1:11: error[wrong-kind]: campaign is a mapping, not a list"),
    (
      "campaign: {}\nadvertiser:",
      "plan.yml:2:12: error[wrong-kind]: advertiser has no value; leave the key out to have it generated"
    ),
    (
      "campaign: {}\nline_items: { name: x }",
      "plan.yml:2:13: error[wrong-kind]: line_items is a list, not a mapping"
    ),
    (
      "campaign: { objective: [AWARENESS] }",
      "plan.yml:1:24: error[wrong-kind]: campaign.objective is one value, not a list"
    ),
    (
      "campaign: {}\nline_items: [ { targeting: { DEVICE: TV } } ]",
      "plan.yml:2:38: error[wrong-kind]: line_items.0.targeting.DEVICE is a list, not one value; write [TV]"
    ),
    (
      "campaign: {}\nline_items: [ { targeting: { DEVICE: [TV, CTV] } } ]",
      "plan.yml:2:43: error[repeated-value]: line_items.0.targeting.DEVICE names \"TV\" twice"
    ),
    (
      "campaign: {}\nline_items: [ { targeting: { DEVICE: [] } } ]",
      "plan.yml:2:38: error[repeated-value]: line_items.0.targeting.DEVICE names nothing; "
        + "leave the key out to have it generated"
    ),
    (
      "campaign: {}\nline_items: [ { targeting: '[\"TV\"]' } ]",
      "plan.yml:2:28: error[wrong-kind]: line_items.0.targeting is a mapping, not a list"
    ),
    (
      "campaign: {}\nline_items: [ { targeting: '{\"DEVICE\": [\"TV\"' } ]",
      "plan.yml:2:28: error[malformed-value]: line_items.0.targeting is not JSON: expected ',' or ']', "
        + "found the end of the text at character 17; write a YAML mapping, or mend the text"
    ),
    (
      "campaign: { target_cpm: lots }",
      "plan.yml:1:25: error[malformed-value]: campaign.target_cpm is an amount such as 25.00: "
        + "\"lots\" is not an amount: \"l\" at character 1 has no place; "
        + "write digits and at most one point, as 1234.50"
    ),
    (
      "campaign: { budget: 1, currency: XAU }",
      "plan.yml:1:34: error[unknown-name]: no currency is named 'XAU'"
    ),
    (
      "campaign: { budget_changes: [ { amount: 5 } ] }",
      "plan.yml:1:31: error[missing-key]: campaign.budget_changes.0.at is missing"
    ),
    (
      "campaign: { budget: { amount: 5, type: DAILY }, budget_type: LIFETIME }",
      "plan.yml:1:62: error[repeated-key]: 'campaign.budget_type' says otherwise than 'campaign.budget.type' on line 1; "
        + "keep one of them"
    ),
    (
      "events: { late: 0.6 }\ncampaign: {}",
      "plan.yml:1:17: error[illegal-value]: events.late is between 0.0 and 0.5, not '0.6'"
    ),
    (
      "adops: { team: 25 }\ncampaign: {}",
      "plan.yml:1:16: error[illegal-value]: adops.team is between 1 and 24, not '25'"
    ),
    (
      "campaign: { flight: { start_date: 2025-09-01, end_date: 2025-09-10, days: 9 } }",
      "plan.yml:1:75: error[flight-dates]: the flight has 10 days by its dates, and 9 by its days; "
        + "leave out end_date or days"
    ),
    (
      "campaign: {}\nincidents: [ { from: 2025-09-05T18:00:00Z } ]",
      "plan.yml:2:14: error[missing-key]: incidents.0.kind is missing"
    ),
  ])
  func `a value of another kind is shown at its place`(text: String, first: String) {
    let line = Plan.complaints(text).split(separator: "\n").first.map(String.init) ?? ""
    #expect(line.hasPrefix(first), "\(line)")
  }
}
