extension Defaults {
  /// How often delivery is disturbed, and how badly.
  static let incidents: [Default] = [
    incidentRate, incidentMix.entry, incidentHoursLeast.entry, incidentHoursMost.entry,
    incidentShareLeast.entry, incidentShareMost.entry,
  ]

  /// Incidents in thirty days of a line item, in worlds.
  package static let incidentRate = Default(
    "incident_rate", [0.35],
    "Incidents in thirty days of a line item, in worlds.",
    source: "simulation model, section 7")

  /// Incidents by kind, as weights.
  package static let incidentMix = DefaultByChoice<IncidentKind>(
    "incident_mix",
    [
      .vastErrors: 0.4, .deliveryStop: 0.2, .invalidTraffic: 0.15, .tagBreak: 0.15,
      .wrongFlight: 0.1,
    ],
    "Incidents by kind, as weights.",
    source: "estimate (domain 3.4, 4.4)")

  /// Fewest hours that an incident lasts, by kind.
  package static let incidentHoursLeast = DefaultByChoice<IncidentKind>(
    "incident_hours_least",
    [
      .vastErrors: 1, .deliveryStop: 2, .invalidTraffic: 1, .tagBreak: 3, .wrongFlight: 24,
    ],
    unit: "h",
    "Fewest hours that an incident lasts, by kind.",
    source: "VAST failures 1 to 12 h (domain 1.6), others estimated")

  /// Most hours that an incident lasts, by kind.
  package static let incidentHoursMost = DefaultByChoice<IncidentKind>(
    "incident_hours_most",
    [
      .vastErrors: 12, .deliveryStop: 18, .invalidTraffic: 6, .tagBreak: 48, .wrongFlight: 72,
    ],
    unit: "h",
    "Most hours that an incident lasts, by kind.",
    source: "VAST failures 1 to 12 h (domain 1.6), others estimated")

  /// Smallest share of the traffic that an incident takes, by kind.
  package static let incidentShareLeast = DefaultByChoice<IncidentKind>(
    "incident_share_least",
    [
      .vastErrors: 0.1, .deliveryStop: 1, .invalidTraffic: 0.1, .tagBreak: 0.8, .wrongFlight: 1,
    ],
    "Smallest share of the traffic that an incident takes, by kind.",
    source: "VAST failures 10 to 40 % (domain 1.6), others estimated")

  /// Largest share of the traffic that an incident takes, by kind.
  package static let incidentShareMost = DefaultByChoice<IncidentKind>(
    "incident_share_most",
    [
      .vastErrors: 0.4, .deliveryStop: 1, .invalidTraffic: 0.4, .tagBreak: 1, .wrongFlight: 1,
    ],
    "Largest share of the traffic that an incident takes, by kind.",
    source: "VAST failures 10 to 40 % (domain 1.6), others estimated")
}
