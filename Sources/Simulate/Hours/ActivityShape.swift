import Registry
import Units

/// In which part of each hour a line item may deliver.
struct ActivityShape: Sendable {
  /// Instants at which activity changes, each with what holds from then on.
  private var steps: [(at: Int64, isActive: Bool)] = []
  private let creatives: [Range<Hour>]
  private let stops: [(hours: Range<Hour>, share: Double)]

  init(_ model: LineModel) {
    let campaign = Timeline(model.campaign.status, model.campaign.statusSteps)
    let line = Timeline(model.line.status, model.line.statusSteps)
    let instants = Set((campaign.steps + line.steps).map(\.at.secondsSinceEpoch)).sorted()
    steps.append((.min, campaign.initial == .active && line.initial == .active))
    for instant in instants {
      let moment = Instant(secondsSinceEpoch: instant)
      steps.append((instant, campaign.isActive(at: moment) && line.isActive(at: moment)))
    }
    creatives = model.creatives.map(\.hours)
    stops = model.line.incidents
      .filter { $0.kind == .deliveryStop || $0.kind == .wrongFlight }
      .map { ($0.hours, $0.share) }
  }

  private struct Timeline {
    let initial: CampaignStatus
    let steps: [StatusStep]

    init(_ initial: CampaignStatus, _ steps: [StatusStep]) {
      self.initial = initial
      self.steps = steps
    }

    func isActive(at instant: Instant) -> Bool {
      (steps.last { $0.at <= instant }?.status ?? initial) == .active
    }
  }

  /// Fills the part of each hour in which statuses and creatives let it deliver, and what people who
  /// should have noticed leave of it.
  ///
  /// - Complexity: O(hours + changes), for the usual line item without a change O(hours).
  func fill(_ columns: inout HourColumns) {
    for index in 0..<columns.count {
      columns.active[index] = 1
      columns.stops[index] = 1
    }
    if steps.contains(where: { !$0.isActive }) {
      for index in 0..<columns.count {
        columns.active[index] = activeShare(of: columns.first + Int64(index))
      }
    }
    let hours = columns.first..<(columns.first + Int64(columns.count))
    if !creatives.contains(where: {
      $0.lowerBound <= hours.lowerBound && $0.upperBound >= hours.upperBound
    }) {
      for index in 0..<columns.count {
        let hour = columns.first + Int64(index)
        if !creatives.contains(where: { $0.contains(hour) }) { columns.active[index] = 0 }
      }
    }
    for stop in stops where stop.hours.overlaps(hours) {
      for index in 0..<columns.count where stop.hours.contains(columns.first + Int64(index)) {
        columns.stops[index] *= 1 - stop.share
      }
    }
  }

  private func activeShare(of hour: Hour) -> Double {
    let (begin, end) = (hour.start.secondsSinceEpoch, hour.end.secondsSinceEpoch)
    var active: Int64 = 0
    for (index, step) in steps.enumerated() where step.isActive {
      let from = max(begin, step.at)
      let to = index + 1 < steps.count ? min(end, steps[index + 1].at) : end
      active += max(0, to - from)
    }
    return Double(active) / 3_600
  }
}
