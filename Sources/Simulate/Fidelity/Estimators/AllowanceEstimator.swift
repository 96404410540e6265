/// Whether any campaign ever spent more than it may.
struct AllowanceEstimator: Sendable {
  private var hours = 0
  private var beyond = 0

  mutating func add(_ campaign: FidelityCampaign) {
    let spending = campaign.spending
    hours += spending.hours
    beyond += spending.beyond
  }

  var findings: [FidelityFinding] {
    [
      FidelityBound.count(
        "spend within the allowance", "hours after which a campaign has spent more than it may",
        beyond, of: hours, "hours")
    ]
  }
}
