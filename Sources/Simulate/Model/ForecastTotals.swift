import Registry
import Units

/// Sums over all hours of a line item's flights, made once before the hours.
struct ForecastTotals {
  /// The hours of the flights as booked, and the sums of their shapes without and with the price.
  private(set) var bookedHours = 0
  private(set) var weights = 0.0
  private(set) var valueWeights = 0.0
  /// The hours from the launch on, and the sum of the plan's weights over them.
  private(set) var plannedHours = 0
  private(set) var planWeights = 0.0

  init(
    campaign: CampaignPlan, line: LineItemPlan, shape: HourShape,
    stretches: [LineModel.Stretch], scratch: inout HourColumns
  ) {
    let isAuction = campaign.buyType == .privateMarketplace
    plannedHours = stretches.reduce(0) { $0 + $1.hours.count }
    var plan = PlanShape(line: line, plannedHours: plannedHours)
    for flight in line.flights {
      // A stretch is the end of a flight; a flight before the launch has none.
      let begin = stretches.first { $0.flight.id == flight.id }?.hours.lowerBound
      Self.forEachPiece(of: flight.hours) { hours in
        shape.fill(&scratch, from: hours.lowerBound, count: hours.count, lookahead: 0)
        for index in 0..<hours.count {
          let weight = scratch.weights[index]
          weights += weight
          valueWeights += isAuction ? weight * scratch.prices[index] : weight
        }
        let late = min(hours.upperBound, max(hours.lowerBound, begin ?? hours.upperBound))
        for index in Int(late - hours.lowerBound)..<hours.count {
          planWeights += scratch.weights[index] * plan.next()
        }
      }
      bookedHours += flight.hours.count
    }
  }

  private static func forEachPiece(of hours: Range<Hour>, _ body: (Range<Hour>) -> Void) {
    var begin = hours.lowerBound
    while begin < hours.upperBound {
      let end = min(hours.upperBound, begin + Int64(HourColumns.capacity))
      body(begin..<end)
      begin = end
    }
  }
}
