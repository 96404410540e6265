import Chance
package import Registry
package import Units

extension IncidentPlan {
  /// Draws what goes wrong with a line item of a world, in the order of its beginning.
  ///
  /// The rate is the mean number in thirty days; ids are counted from the first one on. Hours, shares,
  /// devices and creatives are drawn too; nothing of the line item's own incidents is read.
  package static func drawn(
    for line: LineItemPlan, seed: UInt64, rate: Double, firstID: Int64
  ) -> [IncidentPlan] {
    let stream = Stream(seed: seed, thing: line.streamKey, name: DeliveryStreams.incidents)
    let hours = line.flights.map(\.hours)
    let total = hours.reduce(0) { $0 + $1.count }
    guard total > 0 else { return [] }
    let mean = max(0, rate) * Double(total) / 720
    let count = Poisson(mean: mean).count(uniform: stream.uniform(row: 0, slot: 0))
    let kinds = AliasTable(weights: Defaults.incidentMix.weights)
    let drawn = (0..<count).map { number in
      let row = UInt64(number) + 1
      let kind = IncidentKind.allCases[kinds.index(uniform: stream.uniform(row: row, slot: 1))]
      var place = stream.integer(in: 0...(total - 1), row: row, slot: 2)
      var start = hours[0].lowerBound
      for flight in hours {
        if place < flight.count {
          start = flight.lowerBound + Int64(place)
          break
        }
        place -= flight.count
      }
      return completed(
        kind, from: start, for: line, stream: stream, row: row, id: Identifier(0))
    }
    return drawn.sorted { $0.hours.lowerBound < $1.hours.lowerBound }.enumerated().map {
      var incident = $1
      incident.id = Identifier(firstID + Int64($0))
      return incident
    }
  }

  /// Draws what was not said of an incident that was asked for; its number tells it from the others.
  package static func completed(
    _ kind: IncidentKind, from start: Hour, hours: Int64? = nil, share: Double? = nil,
    device: Device? = nil, for line: LineItemPlan, seed: UInt64, number: Int,
    id: Identifier<IncidentPlan>
  ) -> IncidentPlan {
    let stream = Stream(seed: seed, thing: line.streamKey, name: DeliveryStreams.incidents)
    var incident = completed(
      kind, from: start, for: line, stream: stream, row: (1 << 32) + UInt64(number), id: id)
    if let hours { incident.hours = start..<(start + hours) }
    if let share { incident.share = share }
    if let device { incident.device = device }
    return incident
  }

  private static func completed(
    _ kind: IncidentKind, from start: Hour, for line: LineItemPlan, stream: Stream, row: UInt64,
    id: Identifier<IncidentPlan>
  ) -> IncidentPlan {
    let least = Int(Defaults.incidentHoursLeast[kind])
    let most = Int(Defaults.incidentHoursMost[kind])
    let length = Int64(stream.integer(in: least...most, row: row, slot: 3))
    let low = Defaults.incidentShareLeast[kind]
    let high = Defaults.incidentShareMost[kind]
    let share = low + (high - low) * stream.uniform(row: row, slot: 4)
    // Three digits are enough to be told, and are the same when read back.
    let told = Double(Int64(share * 1_000 + 0.5)) / 1_000
    var incident = IncidentPlan(id: id, kind: kind, hours: start..<(start + length), share: told)
    guard kind == .vastErrors else { return incident }
    let devices = DeviceMix(targeted: line.audience.devices).devices
    incident.device =
      devices[stream.integer(in: 0...(devices.count - 1), row: row, slot: 5)]
    let creatives = line.creatives.filter(\.isServable)
    if !creatives.isEmpty {
      let place = stream.integer(in: 0...(creatives.count - 1), row: row, slot: 6)
      incident.creative = creatives[place].id
    }
    return incident
  }
}
