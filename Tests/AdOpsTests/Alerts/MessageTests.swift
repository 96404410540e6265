import AdOps
import JSON
import Registry
import Testing
import Units

struct MessageTests {
  /// Names and reasons as long as the tables allow, in letters that take most bytes and most marks.
  static let longest: [AlertMessage] = ["&", "<", "é", "月", "🎬", "👩‍👩‍👧‍👦", "\"", "\u{1}"].flatMap {
    letter -> [AlertMessage] in
    func text(_ count: Int) -> String {
      String(
        String.UnicodeScalarView(
          String(repeating: letter, count: count).unicodeScalars.prefix(count)))
    }
    let ticket = AlertSubject.ticket(
      .max, code: "TKT-\(Int64.max)", title: text(200), campaign: .max)
    let campaign = AlertSubject.campaign(.max, code: "CMP-\(Int64.max)", name: text(255))
    let instant = Instant.latest
    let clock = SLAClock(opened: Instant.latest - .hours(99), hours: 1)
    let watch = TicketWatch(ticket, clock: clock, ended: nil, assignee: text(200))
    let delivery = CampaignWatch(
      campaign, budgetType: .lifetime, goal: 1, dearest: Money(units: 1), plannedHours: .max,
      hours: (0..<72 as Range<Int64>).map {
        DeliveredHour(
          Hour(hoursSinceEpoch: $0), requests: .max / 1_000, impressions: 0, errors: .max / 1_000,
          spend: .zero, allowance: Money(micros: .max))
      })
    return [
      Alert.qaFailure(ticket, run: .max, reason: text(10_000), at: instant).message,
      Alert.traffickingFailure(ticket, attempt: .max, reason: text(10_000), at: instant).message,
      AlertMessage(text(1_000), text(20_000), facts: facts(text(3_000))),
    ] + watch.alerts(upTo: instant).map(\.message) + delivery.alerts.map(\.message)
  }

  private static func facts(_ text: String) -> KeyValuePairs<String, String> {
    [
      "A": text, "B": text, "C": text, "D": text, "E": text, "F": text, "G": text, "H": text,
      "I": text, "J": text, "K": text, "L": text,
    ]
  }

  @Test func `messages for Slack keep every limit of Block Kit, however long the names are`() throws
  {
    for message in Self.longest + [AlertMessage("", "")] {
      for severity in AlertSeverity.allCases {
        let json = SlackMessage.json(message, severity)
        let blocks = try #require(json["blocks"]?.array)
        #expect((1...50).contains(blocks.count))
        #expect(json["text"]?.string?.isEmpty == false)
        for block in blocks {
          let fields = block["fields"]?.array ?? []
          #expect(fields.count <= 10)
          for field in fields {
            let text = try #require(field["text"]?.string)
            #expect((1...2_000).contains(text.utf16.count))
            #expect(isEscaped(text))
          }
          guard let text = block["text"]?["text"]?.string else {
            #expect(!fields.isEmpty)
            continue
          }
          let limit = block["type"] == "header" ? 150 : 3_000
          #expect((1...limit).contains(text.utf16.count))
          #expect(block["type"] == "header" || isEscaped(text))
        }
        #expect(shownLength(blocks) <= 13_000)
      }
    }
  }

  /// The characters that readers see, which are what a message is limited by.
  private func shownLength(_ blocks: [JSONValue]) -> Int {
    blocks.reduce(0) { sum, block in
      let fields = (block["fields"]?.array ?? []).compactMap { $0["text"]?.string?.utf16.count }
      return sum + (block["text"]?["text"]?.string?.utf16.count ?? 0) + fields.reduce(0, +)
    }
  }

  /// Ampersands begin one of the three marks, and brackets stand nowhere.
  private func isEscaped(_ text: String) -> Bool {
    let marks = ["amp;", "lt;", "gt;"]
    let parts = text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    return !text.contains("<") && !text.contains(">")
      && parts.allSatisfy { part in marks.contains { part.hasPrefix($0) } }
  }

  @Test(.enabled(if: Specifications.areHere))
  func `cards for Teams follow the schemas of Adaptive Cards in at most 20 kilobytes`() throws {
    let schemas = try ["1.4.0", "1.5.0"].map {
      try Specifications.schema("teams/adaptive-card-\($0).json")
    }
    for message in Self.longest + [AlertMessage("", "")] {
      for severity in AlertSeverity.allCases {
        let json = TeamsMessage.json(message, severity)
        #expect(json.bytes().count <= TeamsMessage.mostBytes)
        #expect(json["type"] == "message")
        let attachment = try #require(json["attachments"]?.array?.first)
        #expect(attachment["contentType"] == "application/vnd.microsoft.card.adaptive")
        let card = try #require(attachment["content"])
        #expect(card["type"] == "AdaptiveCard" && card["version"] == "1.4")
        for schema in schemas { #expect(schema.problems(with: card) == []) }
      }
    }
  }

  @Test(.enabled(if: Specifications.areHere))
  func `the schema finds what is no card`() throws {
    let schema = try Specifications.schema("teams/adaptive-card-1.4.0.json")
    let cards: [JSONValue] = [
      ["type": "AdaptiveCard", "version": "1.4", "body": [["type": "Marquee", "text": "x"]]],
      ["type": "AdaptiveCard", "version": "1.4", "body": [["type": "TextBlock"]]],
      ["type": "AdaptiveCard", "version": "1.4", "body": [["type": "TextBlock", "text": 4]]],
      [
        "type": "AdaptiveCard", "version": "1.4",
        "body": [["type": "TextBlock", "text": "x", "weight": "Heavy"]],
      ],
      ["text": "x"],
    ]
    for card in cards { #expect(schema.problems(with: card) != [], "\(card)") }
  }

  @Test func `the official documents are there where the gate runs`() {
    #expect(Specifications.areHere || !Specifications.mustBeHere)
  }

  @Test func `what is cut ends in a mark, and what fits stays whole`() {
    let message = AlertMessage("Title", "Text & more", facts: ["Run": "1"])
    #expect(
      SlackMessage.json(message, .warning).text()
        == #"{"text":"WARNING: Title","blocks":[{"type":"header","text":{"type":"plain_text","#
        + #""text":"WARNING: Title"}},{"type":"section","text":{"type":"mrkdwn","#
        + #""text":"Text &amp; more"}},{"type":"section","fields":[{"type":"mrkdwn","#
        + #""text":"*Run*\n1"}]}],"unfurl_links":false,"unfurl_media":false}"#)
    let long = AlertMessage(
      String(repeating: "x", count: 200), String(repeating: "y", count: 30_000))
    let card = TeamsMessage.json(long, .critical)
    let body = card["attachments"]?.array?.first?["content"]?["body"]?.array ?? []
    #expect(body[1]["text"]?.string?.hasSuffix("…") == true)
    #expect(body.last?["text"] == "Shortened: the whole of it is in the database.")
    #expect(
      ConsoleMessage.text(message, .info) == "INFO: Title\n  Text & more\n  Run: 1")
  }
}
