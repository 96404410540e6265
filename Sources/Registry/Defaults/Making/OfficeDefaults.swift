extension Defaults {
  /// How much work tickets are, and when the people are there who do it.
  static let officeWork: [Default] = [
    officeHours, deskShare, busiestDesk, reviewHours, workHours.entry, repairShare, waitHours,
    askingDays, requestsPerWeek, requestMix.entry, placementShare, handoverMinutes,
    activationMinutes, reopeningHours, monitoringHours,
  ]

  /// Local hours between which people work, Monday to Friday.
  package static let officeHours = Default(
    "office_hours", [9, 18], labels: ["from", "to"], unit: "h",
    "Local hours between which people work, Monday to Friday.", source: "estimate")

  /// Share of a person's working time that belongs to one advertiser.
  package static let deskShare = Default(
    "desk_share", [0.5], "Share of a person's working time that belongs to one advertiser.",
    source: "estimate: pods serve more than one account (domain 4.6)")

  /// Share of that time beyond which others lend a hand.
  package static let busiestDesk = Default(
    "busiest_desk", [0.8],
    "Share of the time for an advertiser beyond which others lend a hand.", source: "estimate")

  /// Time that reading a ticket takes, its median.
  package static let reviewHours = Default(
    "review_hours", [0.2], unit: "h", "Time that reading a ticket takes, its median.",
    source: "estimate")

  /// Time that the work of a ticket takes, its median by what is asked for.
  package static let workHours = DefaultByChoice<RequestType>(
    "work_hours",
    [
      .newCampaign: 1.6, .newPlacement: 0.8, .creativeSwap: 0.4, .budgetUpdate: 0.15,
      .targetingChange: 0.4, .floodlightTag: 1, .pause: 0.1, .retrafficking: 1.2, .urlChange: 0.3,
      .nameChange: 0.2, .investigation: 2.5, .check: 0.4, .report: 1.2, .access: 0.3,
      .engineering: 4, .other: 0.5,
    ], unit: "h",
    "Time that the work of a ticket takes, its median by what is asked for.",
    source: "estimate: changes within a business day, set-ups within three (domain 4.6)")

  /// Time that a repair takes, as a share of the work.
  package static let repairShare = Default(
    "repair_share", [0.4], "Time that a repair takes, as a share of the work.",
    source: "estimate")

  /// Time that a client takes to answer, its median and the spread of its logarithm.
  package static let waitHours = Default(
    "wait_hours", [14, 1], labels: ["median", "sigma"], unit: "h",
    "Time that a client takes to answer, its median and the spread of its logarithm.",
    source: "estimate: e-mail within two days (domain 4.6)")

  /// Days before the last possible one on which a campaign is asked for, their mean.
  package static let askingDays = Default(
    "asking_days", [3], unit: "d",
    "Days before the last possible one on which a campaign is asked for, their mean.",
    source: "estimate, so that about one line in ten goes live late")

  /// Tickets without a planned change that a campaign brings a week.
  package static let requestsPerWeek = Default(
    "requests_per_week", [0.7], "Tickets without a planned change that a campaign brings a week.",
    source: "estimate: 120 tickets for 60 campaigns (platforms 1.3)")

  /// What such tickets ask for, as weights.
  package static let requestMix = DefaultByChoice<RequestType>(
    "request_mix",
    [
      .newCampaign: 0, .newPlacement: 0, .creativeSwap: 20, .budgetUpdate: 0, .targetingChange: 11,
      .floodlightTag: 6, .pause: 0, .retrafficking: 2, .urlChange: 8, .nameChange: 3,
      .investigation: 8, .check: 14, .report: 17, .access: 3, .engineering: 3, .other: 5,
    ],
    "What tickets ask for that follow from no planned change, as weights.", source: "estimate")

  /// Share of campaigns of several line items whose further ones are asked for by themselves.
  package static let placementShare = Default(
    "placement_share", [0.3],
    "Share of campaigns of several line items whose further ones are asked for by themselves.",
    source: "estimate: one ticket an ask and a site (domain 4.5)")

  /// Shortest and longest time until automation has carried out what is ready.
  package static let handoverMinutes = Default(
    "handover_minutes", [1, 12], labels: ["least", "most"], unit: "min",
    "Shortest and longest time until automation has carried out what is ready.",
    source: "estimate")

  /// Time from the end of the work to the first effect.
  package static let activationMinutes = Default(
    "activation_minutes", [30], unit: "min", "Time from the end of the work to the first effect.",
    source: "first impression after half an hour (domain 4.2)")

  /// Time from the effect to a reopening, its median.
  package static let reopeningHours = Default(
    "reopening_hours", [20], unit: "h", "Time from the effect to a reopening, its median.",
    source: "estimate: counts compared after a day (domain 4.4)")

  /// Time for which a change is watched before its ticket is closed.
  package static let monitoringHours = Default(
    "monitoring_hours", [48], unit: "h",
    "Time for which a change is watched before its ticket is closed.",
    source: "48 hours of monitoring (domain 4.4)")
}
