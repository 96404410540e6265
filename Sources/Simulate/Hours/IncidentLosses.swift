import Registry
import Units

/// The shares of the hours' traffic that incidents take.
struct IncidentLosses: Sendable {
  /// One incident with the part of the line item's traffic that it can touch.
  private struct Hit: Sendable {
    let kind: IncidentKind
    let hours: Range<Hour>
    let share: Double
    let device: Device?
    /// The share of the device by local hour; 1 where all are touched.
    let byHour: [Double]
  }

  private let hits: [Hit]

  init(_ model: LineModel) {
    let weights = model.creatives.reduce(0) { $0 + $1.weight }
    hits = model.line.incidents.map { incident in
      let devices = model.mix.devices
      let byHour =
        incident.device.map { device in
          (0..<24).map { hour in
            devices.firstIndex(of: device).map {
              model.mix.sharesByHour[hour * devices.count + $0]
            } ?? 0
          }
        } ?? [Double](repeating: 1, count: 24)
      let creative =
        incident.creative.map { id in
          model.creatives.reduce(0) { $0 + ($1.plan?.id == id ? $1.weight : 0) } / max(1, weights)
        } ?? 1
      return Hit(
        kind: incident.kind, hours: incident.hours, share: incident.share * creative,
        device: incident.device, byHour: byHour)
    }
  }

  /// True where no incident of a kind touches any hour.
  func isSilent(_ kind: IncidentKind) -> Bool { !hits.contains { $0.kind == kind } }

  /// Fills the share of won auctions that cannot be shown.
  func fill(_ columns: inout HourColumns) {
    let (first, count, localHours) = (columns.first, columns.count, columns.localHours)
    fill(.vastErrors, &columns.incidentLosses, first, count, localHours)
  }

  /// Fills the share that incidents of a kind take in each hour.
  func fill(
    _ kind: IncidentKind, _ losses: inout [Double], _ first: Hour, _ count: Int,
    _ localHours: [Int64]
  ) {
    for index in 0..<count { losses[index] = 0 }
    let stretch = first..<(first + Int64(count))
    for hit in hits where hit.kind == kind && hit.hours.overlaps(stretch) {
      for hour in hit.hours.clamped(to: stretch) {
        let index = Int(hour - first)
        let taken = hit.share * hit.byHour[Int(localHours[index])]
        losses[index] = 1 - (1 - losses[index]) * (1 - taken)
      }
    }
  }

  /// The share that incidents of a kind take in one hour, of all or of one device's traffic over all.
  func share(
    _ kind: IncidentKind, at hour: Hour, _ localHour: Int64, device: Device? = nil
  ) -> Double {
    var kept = 1.0
    for hit in hits where hit.kind == kind && hit.hours.contains(hour) {
      if let device, let limited = hit.device, limited != device { continue }
      let part = device == nil ? hit.byHour[Int(localHour)] : 1
      kept *= 1 - hit.share * part
    }
    return 1 - kept
  }
}
