internal import Arguments
internal import Chance
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Simulate
internal import Store
internal import Terminal
internal import Units

/// `gen explain performance`.
enum Explain {
  private static let lineItem = Option.required(
    "line-item", .integer(in: 1...Int.max), "Number of the line item.")
  private static let hour = Option.required(
    "hour", .instant, "Start of the hour, in UTC.", placeholder: "INSTANT")

  static let command = GenCommand(
    "explain", "Say why a stored row came out as it did.",
    group: CommandGroups.look,
    examples: [
      Example(
        "gen explain performance --line-item 1 --hour 2025-09-10T20:00:00Z",
        "the factors of one hour")
    ],
    seeAlso: ["docs/determinism.md"],
    subcommands: [performance])

  private static let performance = GenCommand(
    "performance", "Print the factors of one hour, and the draws behind them.",
    discussion: """
      The factors stand in the order in which they act: supply, pacing, the funnel, viewers. Each draw has \
      its stream, the key and counter of its random word, and the counter for NumPy, with which it can be \
      made again in Python.
      """,
    examples: [
      Example(
        "gen explain performance --line-item 1 --hour 2025-09-10T20:00:00Z", "an evening hour"),
      Example(
        "gen explain performance --line-item 1 --hour 2025-09-10T20:00:00Z --json",
        "with a line of Python for each draw"),
    ],
    parameters: [lineItem, hour],
    exits: [
      ExitNote(.invalidInput, "the instant is not the start of an hour"),
      ExitNote(.notFound, "there is no such line item, or it has no such hour"),
    ],
    seeAlso: ["docs/determinism.md", "gen show campaign_performance"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let instant = arguments[hour]
    guard instant == instant.hour.start else {
      throw Failure(
        .invalidInput, "--hour \(instant) is inside an hour",
        advice: "hours begin at :00 in UTC; write \(instant.hour)")
    }
    let explained = try ExplainedHour(
      lineItem: Int64(arguments[lineItem]), hour: instant.hour, in: context.open(.reading))
    if !explained.differences.isEmpty {
      context.say(
        "the stored hour differs in \(explained.differences.joined(separator: ", ")): rows were "
          + "changed after it was made")
    }
    try context.answer(json(explained)) { text(explained.explanation, context) }
    return .done
  }

  private static func text(_ explanation: HourExplanation, _ context: CommandContext) -> String {
    var draws: [[String]] = []
    let factors = explanation.factors.map { factor in
      let value = Figures.telling(factor.value, digits: 7)
      guard let draw = factor.draw else { return [factor.name, value, ""] }
      let number = "\(draws.count + 1)"
      draws.append([number] + cells(draw))
      return [factor.name, value, number]
    }
    let titles = ["draw", "stream", "thing", "key", "counter", "for NumPy", "lane", "uniform"]
    return "line item \(explanation.lineItem.rawValue), \(explanation.hour)\n\n"
      + context.textTable([(false, "factor"), (true, "value"), (true, "draw")], factors) + "\n"
      + context.textTable(titles.map { ($0 == "draw" || $0 == "lane", $0) }, draws)
      + "\na deviation remembers the hours before; its draw is what this hour adds\n"
  }

  private static func cells(_ draw: HourExplanation.Draw) -> [String] {
    let address = draw.address
    return [
      "\(draw.stream.text) v\(draw.stream.version)", draw.thing,
      words(address.key).joined(separator: " "),
      decimals(address.counter).joined(separator: " "),
      decimals(address.numpyCounter).joined(separator: " "), "\(address.lane)", "\(draw.uniform)",
    ]
  }

  private static func json(_ explained: ExplainedHour) -> JSONValue {
    let explanation = explained.explanation
    return [
      "line_item_id": .integer(explanation.lineItem.rawValue),
      "hour_ts": .string(explanation.hour.description),
      "differs": .array(explained.differences.map(JSONValue.string)),
      "factors": .array(
        explanation.factors.map { factor in
          [
            "factor": .string(factor.name), "value": JSONValue.number(factor.value) ?? .null,
            "column": factor.column.map(JSONValue.string) ?? .null,
            "draw": factor.draw.map(json) ?? .null,
          ]
        }),
    ]
  }

  /// Words of 64 bits are texts: many readers of JSON keep 53 bits of a number.
  private static func json(_ draw: HourExplanation.Draw) -> JSONValue {
    let address = draw.address
    return [
      "stream": .string(draw.stream.text), "version": .integer(Int64(draw.stream.version)),
      "thing": .string(draw.thing), "key": .array(words(address.key).map(JSONValue.string)),
      "counter": .array(decimals(address.counter).map(JSONValue.string)),
      "numpy_counter": .array(decimals(address.numpyCounter).map(JSONValue.string)),
      "lane": .integer(Int64(address.lane)), "uniform": JSONValue.number(draw.uniform) ?? .null,
      "python": .string(address.python),
    ]
  }

  private static func words(_ key: PhiloxKey) -> [String] {
    [key.first, key.second].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }

  private static func decimals(_ block: PhiloxBlock) -> [String] {
    [block.a, block.b, block.c, block.d].map { String($0) }
  }
}
