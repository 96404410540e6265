package import AdOps
package import Registry
package import Store
internal import Tables
package import Units

/// Empties the outbox: every alert reaches its channel, and twice only where an answer was lost.
///
/// Each try is counted before the message leaves, and the delivery is written down as soon as the answer
/// is there. Whoever is stopped between the two sends the alert once more, under the same key.
package struct AlertDelivery {
  private let database: Database
  private let policy: RetryPolicy

  /// What became of an alert.
  package enum Outcome: Hashable, Sendable {
    /// Its channel has it.
    case delivered
    /// Its channel will not take it as it is.
    case refused(String)
    /// Its channel could not be reached; it waits for the next time.
    case postponed(String)
  }

  /// An alert and what became of it.
  package struct Report: Hashable, Sendable {
    /// The alert.
    package let parcel: AlertParcel
    /// How often it was tried this time.
    package let attempts: Int
    /// What became of it.
    package let outcome: Outcome
  }

  /// Delivers what waits in a database that is open for extending.
  package init(_ database: Database, policy: RetryPolicy = RetryPolicy()) {
    self.database = database
    self.policy = policy
  }

  /// How many alerts wait for each channel.
  package static func waiting(in database: Database) throws -> [AlertChannel: Int] {
    var counts: [AlertChannel: Int] = [:]
    for parcel in try parcels(in: database) { counts[parcel.channel, default: 0] += 1 }
    return counts
  }

  /// Brings the oldest alerts first; a channel that cannot be reached is left for the next time.
  ///
  /// - Parameters:
  ///   - channels: The channels that alerts are brought to; others wait.
  ///   - most: How many alerts are brought at most.
  ///   - instant: The simulated instant at which they arrive.
  ///   - carrier: Who brings them.
  ///   - wait: Lets time pass between two tries.
  ///   - tell: Is told of each alert.
  /// - Throws: What stops all alerts; those that were delivered stay so.
  package func deliver<Carrier: AlertCarrier>(
    to channels: Set<AlertChannel>, most: Int = .max, at instant: Instant,
    through carrier: inout Carrier, waiting wait: (Duration) throws -> Void,
    telling tell: (Report) throws -> Void = { _ in }
  ) throws {
    var closed: Set<AlertChannel> = []
    let parcels = try Self.parcels(in: database).filter { channels.contains($0.channel) }
    for parcel in parcels.prefix(most) where !closed.contains(parcel.channel) {
      let report = try deliver(parcel, at: instant, through: &carrier, waiting: wait)
      if case .postponed = report.outcome { closed.insert(parcel.channel) }
      try tell(report)
    }
    try database.transaction {
      try Run.finishLatest(in: database, changed: [Registry.alerts])
    }
  }

  private static func parcels(in database: Database) throws -> [AlertParcel] {
    try database.rows(of: Registry.alerts, where: RowFilter(["delivered_at": .null]))
      .compactMap(AlertParcel.init)
  }

  private func deliver<Carrier: AlertCarrier>(
    _ parcel: AlertParcel, at instant: Instant, through carrier: inout Carrier,
    waiting wait: (Duration) throws -> Void
  ) throws -> Report {
    var (attempts, failures, busy) = (0, 0, 0)
    func report(_ outcome: Outcome) -> Report {
      Report(parcel: parcel, attempts: attempts, outcome: outcome)
    }
    while true {
      attempts += 1
      try countAttempt(of: parcel.id)
      let (pause, reason): (Duration?, String)
      switch try carrier.carry(parcel) {
      case .taken:
        try set([("delivered_at", .text(instant.description))], of: parcel.id)
        return report(.delivered)
      case .refused(let reason): return report(.refused(reason))
      case .busy(let asked):
        busy += 1
        (pause, reason) = (policy.wait(afterBusy: busy, asked: asked), "it asks for patience")
      case .unavailable(let words):
        failures += 1
        (pause, reason) = (policy.wait(afterFailures: failures), words)
      }
      guard let pause else { return report(.postponed(reason)) }
      try wait(pause)
    }
  }

  private func countAttempt(of id: Int64) throws {
    let before = try database.row(of: Registry.alerts, key: [.integer(id)])?.number("attempts") ?? 0
    try set([("attempts", .integer(before + 1))], of: id)
  }

  private func set(_ columns: [(column: String, value: Value)], of id: Int64) throws {
    try database.transaction {
      _ = try database.update(Registry.alerts, key: [.integer(id)], setting: columns)
    }
  }
}
