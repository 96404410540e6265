internal import Generate
internal import Registry
internal import Units

/// When a world's first entities are made, and how far its data goes.
enum StartRuleOfWorlds {
  static func start(_ spec: WorldSpec) -> Instant { StartRule.start(firstFlight: spec.firstDay) }
  static func asOf(_ spec: WorldSpec) -> Instant { StartRule.asOf(lastFlight: spec.lastDay) }
}
