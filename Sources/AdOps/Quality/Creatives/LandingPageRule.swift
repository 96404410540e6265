import Registry
import Tables

/// Landing pages are encrypted, well formed and no placeholders; `.example` is the simulated web.
enum LandingPageRule: QualityJudge {
  static let rule = QualityRule.landingPage
  static let scope = "to tickets with creatives or links"

  /// Words that stand where an address was still to be filled in.
  private static let placeholders: Set<String> = [
    "todo", "test", "testing", "changeme", "tbd", "placeholder", "lorem", "xxx", "dummy",
    "your-url-here", "yourdomain",
  ]

  private static let columns = ["landing_page_url", "qr_code_url"]

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.links), !ticket.creatives.isEmpty else {
      return .notApplicable("the ticket links nothing")
    }
    return .of(
      ticket.problems(.creative, columns: ["landing_page_url"])
        + ticket.creatives.flatMap { _, part in
          columns.flatMap { column -> [Objection] in
            guard let text = part.row[column].text else { return [] }
            return wrong(text).map { Objection("\(column) of \(part.creative) \($0)") }
          }
        })
  }

  private static func wrong(_ text: String) -> [String] {
    guard let address = WebAddress(text) else { return ["'\(text)' is no address of the web"] }
    if address.scheme != "https" { return ["is '\(text)', not encrypted by https"] }
    if address.host == "localhost" || address.host.hasSuffix(".localhost") || address.isNumber {
      return ["leads to '\(address.host)', which nobody else can reach"]
    }
    if address.user != nil { return ["'\(text)' holds a user's name"] }
    if !address.hasReachableHost { return ["leads to '\(address.host)', which is no host"] }
    let words = address.labels + address.path + address.query.map(\.value)
    return words.filter { placeholders.contains($0.lowercased()) }
      .map { "holds the placeholder '\($0)'" }
  }
}
