import AdOps
import Chance
import Diagnostics
import Files
import GenCommands
import HTTP
import JSON
import Pipeline
import Registry
import Store
import Synchronization
import Tables
import Terminal
import Testing
import Units

#if Curl
  /// Alerts on their way from a real outbox to a real endpoint that fails in every way.
  struct DeliveryTests {
    /// What the endpoint does with each try of each alert, and what it has taken.
    private final class Endpoint: Sendable {
      struct Ledger: Sendable {
        var tries: [String: Int] = [:]
        var taken: [String: Int] = [:]
        var dropped: [String: Int] = [:]
      }

      let ledger = Mutex(Ledger())
      private let stream: Stream

      init(seed: UInt64) {
        stream = Stream(seed: seed, thing: "endpoint", name: StreamName("tests.http"))
      }

      func reply(to request: LoopbackServer.Request) -> LoopbackServer.Reply {
        let key = request.header("idempotency-key") ?? "none"
        return ledger.withLock { ledger in
          let turn = UInt64(ledger.tries.values.reduce(0, +))
          ledger.tries[key, default: 0] += 1
          switch stream.integer(in: 0...9, row: turn, slot: 0) {
          case 0, 1: return .answer(429, headers: ["Retry-After: 3"], body: "rate_limited")
          case 2, 3: return .answer(500, body: "rollup_error")
          case 4:
            ledger.taken[key, default: 0] += 1
            ledger.dropped[key, default: 0] += 1
            return .dropped
          default:
            ledger.taken[key, default: 0] += 1
            return .answer(200)
          }
        }
      }
    }

    /// A database with a campaign, and alerts about it that wait.
    private static func outbox(_ count: Int, _ folder: TemporaryFolder) throws -> Database {
      let path = "\(folder.path)/ads.db"
      folder.run("init-db")
      folder.run("create-advertiser --auto --seed 7")
      folder.run("create-campaign --advertiser-id 1 --auto --seed 7 --no-generate-performance")
      let database = try Database(opening: path, for: .extending)
      let rows = (1...Int64(count)).map { number in
        Row(
          Registry.alerts,
          [
            "id": .integer(number), "campaign_id": 1, "kind": "ZERO_DELIVERY",
            "severity": "CRITICAL", "channel": .text(number % 2 == 0 ? "SLACK" : "TEAMS"),
            "payload_json": .text(
              AlertMessage("No delivery \(number)", "Look & see", facts: ["Day": "1"]).json.text()),
            "dedupe_key": .text("ZERO_DELIVERY:campaign:1:day \(number)"),
            "created_at": "2026-01-05T00:00:00Z",
          ])
      }
      try database.transaction { try database.insert(rows) }
      return database
    }

    @Test(arguments: [11, 12, 13] as [UInt64])
    func `every alert arrives, and twice only where an answer was dropped`(seed: UInt64) throws {
      print("seed \(seed)")
      let folder = TemporaryFolder()
      let database = try Self.outbox(80, folder)
      let endpoint = Endpoint(seed: seed)
      let server = LoopbackServer { endpoint.reply(to: $0) }
      defer { server.stop() }
      var carrier = try WebhookCarrier([.slack: server.address, .teams: server.address])
      var policy = RetryPolicy()
      policy.mostFailures = 20
      var pauses: [Int64] = []
      var outcomes: [AlertDelivery.Outcome] = []
      try AlertDelivery(database, policy: policy).deliver(
        to: [.slack, .teams], at: Instant(secondsSinceEpoch: 1_767_700_000), through: &carrier,
        waiting: { pauses.append($0.seconds) }, telling: { outcomes.append($0.outcome) })
      let ledger = endpoint.ledger.withLock { $0 }
      let rows = try database.rows(of: Registry.alerts)
      #expect(outcomes == Array(repeating: .delivered, count: 80))
      #expect(rows.allSatisfy { $0["delivered_at"] == "2026-01-06T11:46:40Z" })
      for row in rows {
        let key = row["dedupe_key"].description
        #expect(ledger.taken[key] == 1 + (ledger.dropped[key] ?? 0), "\(key)")
        #expect(row["attempts"].integer.map { Int($0) } == ledger.tries[key], "\(key)")
      }
      #expect(ledger.tries.count == 80)
      #expect(!ledger.dropped.isEmpty && pauses.contains(3) && pauses.contains(1))
      try expectShapes(server.requests)
    }

    /// Slack is told blocks, Teams a card.
    private func expectShapes(_ requests: [LoopbackServer.Request]) throws {
      for request in requests {
        let json = try JSONReader.read(request.body)
        let number = request.header("idempotency-key")?.split(separator: " ").last.flatMap {
          Int($0)
        }
        let isSlack = try #require(number) % 2 == 0
        #expect((json["blocks"] != nil) == isSlack)
        #expect((json["attachments"] != nil) != isSlack)
      }
    }

    @Test func `a channel that stays away keeps its alerts, and the other gets its own`() throws {
      let folder = TemporaryFolder()
      let database = try Self.outbox(6, folder)
      let server = LoopbackServer { request in
        request.body.contains("blocks") ? .answer(503) : .answer(202, body: "")
      }
      defer { server.stop() }
      var carrier = try WebhookCarrier([.slack: server.address, .teams: server.address])
      var policy = RetryPolicy()
      policy.mostFailures = 3
      var outcomes: [AlertDelivery.Outcome] = []
      try AlertDelivery(database, policy: policy).deliver(
        to: [.slack, .teams], at: .earliest, through: &carrier, waiting: { _ in },
        telling: { outcomes.append($0.outcome) })
      #expect(
        outcomes == [.delivered, .postponed("status 503"), .delivered, .delivered])
      #expect(try AlertDelivery.waiting(in: database) == [.slack: 3])
    }

    @Test func `the command keeps what a receiver refuses, and says why`() throws {
      let folder = TemporaryFolder()
      try Self.outbox(4, folder).finish()
      let server = LoopbackServer { request in
        request.body.contains("blocks") ? .answer(400, body: "invalid_blocks") : .answer(200)
      }
      defer { server.stop() }
      let result = folder.run(
        "alerts deliver --backoff 0 --slack-url \(server.address) --teams-url \(server.address)")
      #expect(result.status == .violations)
      #expect(
        result.errors.contains("SLACK refused alert 2: status 400: invalid_blocks"),
        "\(result.errors)")
      #expect(result.errors.contains("delivered 2 alerts in 4 tries; 2 wait"))
      let again = folder.run("alerts deliver --json")
      #expect(again.status == .done)
      #expect(again.errors.contains("2 are for SLACK: give its webhook with --slack-url"))
      #expect(try JSONReader.read(again.output)["waiting"]?["SLACK"] == 2)
    }

    @Test func `nobody at the address is a sentence and exit 3, and nothing is lost`() throws {
      let folder = TemporaryFolder()
      try Self.outbox(2, folder).finish()
      let server = LoopbackServer { _ in .answer(200) }
      server.stop()
      let result = folder.run(
        "alerts deliver --backoff 0 --tries 2 --teams-url \(server.address)")
      #expect(result.status == .environment)
      #expect(result.errors.contains("TEAMS did not take alert 1"), "\(result.errors)")
      #expect(folder.run("alerts list").output.contains("No delivery 1"))
      let bad = folder.run("alerts deliver --slack-url nonsense://x")
      #expect(bad.status == .invalidInput)
      #expect(bad.errors.contains("write it as https://host/path"), "\(bad.errors)")
    }
  }
#endif
