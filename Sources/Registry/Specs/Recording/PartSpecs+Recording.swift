internal import Diagnostics
internal import JSON
internal import Tables
internal import Units

extension FlightSpec {
  var record: JSONValue {
    var object = JSONObject()
    object["start"] = start.map { .string($0.value.description) }
    object["end"] = end.map { .string($0.value.description) }
    object["days"] = days.map { .integer($0.value) }
    return .object(object)
  }

  init(_ reader: RecordReader) throws(RecordProblem) {
    self.init(
      start: try reader.date("start"), end: try reader.date("end"),
      days: try reader.integer("days"), at: RecordReader.place)
  }
}

extension LineItemSpec {
  var record: JSONValue {
    var object = JSONObject()
    object["line_item"] = lineItem.record
    if !flights.isEmpty { object["flights"] = .array(flights.map(\.record)) }
    object["frequency_cap"] = frequencyCap?.record
    if !creatives.isEmpty { object["creatives"] = .array(creatives.map(\.record)) }
    return .object(object)
  }

  init(_ reader: RecordReader) throws(RecordProblem) {
    self.init(
      try reader.entity("line_item", of: "line_items"),
      flights: try reader.list("flights") { (value) throws(RecordProblem) in
        try FlightSpec(RecordReader(value, at: "flights"))
      },
      frequencyCap: try reader.optional("frequency_cap").map { (value) throws(RecordProblem) in
        try EntitySpec(record: value, of: "frequency_caps")
      },
      creatives: try reader.entities("creatives", of: "creatives"))
  }
}

extension IncidentSpec {
  var record: JSONValue {
    var object = JSONObject()
    object["kind"] = .string(kind)
    object["from"] = .string(from.value.description)
    object["hours"] = hours.map { .integer($0.value) }
    object["share"] = share.flatMap { .number($0.value) }
    object["device"] = device.map { .string($0.value) }
    return .object(object)
  }

  init(_ reader: RecordReader) throws(RecordProblem) {
    guard let kind = try reader.text("kind"), let from = try reader.instant("from") else {
      throw RecordProblem("an incident has no kind or no beginning")
    }
    self.init(
      kind.value, from: from, hours: try reader.integer("hours"), share: try reader.real("share"),
      device: try reader.text("device"), at: RecordReader.place)
  }
}
