internal import JSON
internal import Registry
internal import Units

/// Writes arrivals as lines of JSON, each damaged as its defect says.
package struct EventLineWriter {
  private let plan: EventPlan
  private var json = JSONWriter()

  /// Writes the events of a campaign.
  package init(_ plan: EventPlan) { self.plan = plan }

  /// Appends the line of an arrival, with its line feed.
  package mutating func write(_ arrival: Arrival, to bytes: inout [UInt8]) {
    json.clear()
    object(arrival)
    json.endLine()
    guard arrival.defect == .malformed else {
      bytes += json.bytes
      return
    }
    bytes += Self.broken(json.bytes.dropLast(), by: arrival.damage)
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func object(_ arrival: Arrival) {
    let event = arrival.event
    json.beginObject()
    field("event_type", event.typeName)
    field("click_id", event.clickID)
    let isNamed = arrival.defect != .nullAdvertiser
    field("advertiser", isNamed ? plan.advertiserName : nil)
    field("advertiser_id", isNamed ? plan.advertiserUID : nil)
    field("ad_id", event.creativeUID(in: plan))
    field("amount", Self.amount(of: arrival).description)
    field("budget_value", event.budgetValue?.description)
    field("timestamp", arrival.claimed.description)
    field("campaign_code", plan.code)
    json.name("line_item_id")
    if let line = event.line { json.integer(plan.lines[line].id) } else { json.null() }
    // A valid click has no verdict at all.
    if let verdict = event.verdict { field("ivt", verdict.rawValue) }
    json.endObject()
  }

  private mutating func field(_ name: String, _ value: String?) {
    json.name(name)
    if let value { json.string(value) } else { json.null() }
  }

  private static func amount(of arrival: Arrival) -> Money {
    guard arrival.defect == .badAmount else { return arrival.event.amount }
    return arrival.damage & 1 == 0 ? .zero : -max(arrival.event.amount, Money(micros: 1))
  }

  /// The line cut off, with a comma too many, or in single quotes: never valid JSON.
  static func broken(_ line: ArraySlice<UInt8>, by damage: UInt64) -> [UInt8] {
    switch damage % 3 {
    case 0: return Array(line.prefix(1 + Int((damage >> 8) % UInt64(line.count - 1))))
    case 1:
      var broken = Array(line)
      let comma = broken.firstIndex(of: UInt8(ascii: ",")) ?? 1
      broken.insert(UInt8(ascii: ","), at: comma)
      return broken
    default: return line.map { $0 == UInt8(ascii: "\"") ? UInt8(ascii: "'") : $0 }
    }
  }
}

extension Event {
  /// The uid of the creative that it fell on, where there is one.
  package func creativeUID(in plan: EventPlan) -> String? {
    guard let line, let creative else { return nil }
    return plan.lines[line].creatives[creative].uid
  }
}
