internal import AdOps
internal import Diagnostics
internal import JSON
internal import Registry
internal import Units

/// What an orchestrator did, for people and for programs.
enum OrchestrationLines {
  /// A ticket in one line, with the version of the automation that serves it.
  static func line(_ report: TicketReport) -> String {
    let name = report.code ?? "ticket \(report.ticket)"
    let route = report.route.map { "route \($0.rawValue), " } ?? ""
    let told =
      switch report.outcome {
      case .taken: "left to another orchestrator"
      case .moved(let state): "\(route)\(report.calls) calls: \(state)"
      case .failed(let failure): "\(route)\(report.calls) calls: \(failure.sentence)"
      }
    let losses = report.findings.filter { $0.severity != .error }.count
    return "\(name): \(told)" + (losses == 0 ? "" : " (\(losses) findings)")
  }

  static func summary(
    _ reports: [TicketReport], waited: Duration, _ context: CommandContext
  ) -> String {
    let calls = reports.reduce(0) { $0 + $1.calls }
    let clock = waited == .zero ? "" : ", and waited \(waited.seconds) seconds"
    return "took \(context.grouped(Int64(reports.count))) tickets with "
      + "\(context.grouped(Int64(calls))) calls" + clock
  }

  static func json(_ reports: [TicketReport], waited: Duration) -> JSONValue {
    [
      "waited_seconds": .integer(waited.seconds),
      "tickets": .array(reports.map(json)),
    ]
  }

  private static func json(_ report: TicketReport) -> JSONValue {
    var object = JSONObject(uniqueMembers: [
      ("ticket_id", .integer(report.ticket)),
      ("code", report.code.map(JSONValue.string) ?? .null),
      ("route", report.route.map { .string($0.rawValue) } ?? .null),
      ("calls", .integer(Int64(report.calls))),
    ])
    switch report.outcome {
    case .taken: object["outcome"] = "taken"
    case .moved(let state):
      object["outcome"] = "moved"
      object["status"] = .string(state.status.rawValue)
      object["stage"] = .string(state.stage.rawValue)
    case .failed(let failure):
      object["outcome"] = "failed"
      object["problem"] = .string(failure.sentence)
    }
    object["findings"] = .array(
      report.findings.map {
        ["code": .string($0.code.name), "sentence": .string($0.sentence)]
      })
    return .object(object)
  }
}
