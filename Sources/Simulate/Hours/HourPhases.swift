import Chance
import Registry
import Units

/// The first two phases of a line item's hours: what is offered, and what is asked, won and spent.
struct HourPhases {
  let model: LineModel
  private(set) var loop: FunnelLoop
  private var supply: SupplyState
  private let activity: ActivityShape
  private let losses: IncidentLosses
  private var next: Hour?

  init(_ model: LineModel, budget: LineBudget) {
    self.model = model
    loop = FunnelLoop(model, budget: budget)
    supply = SupplyState(model)
    activity = ActivityShape(model)
    losses = IncidentLosses(model)
  }

  /// What may be spent; later steps can be added before their hours.
  var budget: LineBudget {
    get { loop.pacer.budget }
    set { loop.pacer.budget = newValue }
  }

  /// Millionths spent so far.
  var spent: Int64 { loop.pacer.spent }

  /// Fills the columns for at most `HourColumns.capacity` hours of one flight.
  mutating func run(
    _ hours: Range<Hour>, of stretch: LineModel.Stretch, _ columns: inout HourColumns
  ) {
    if next != hours.lowerBound {
      supply.begin(at: hours.lowerBound, model, known: &columns.marketMemories)
    }
    next = hours.upperBound
    model.shape.fill(
      &columns, from: hours.lowerBound, count: hours.count, lookahead: HourColumns.lookahead)
    supply.fillOffers(&columns, model)
    supply.fillPrices(&columns, model)
    activity.fill(&columns)
    fillFunnel(&columns)
    let left = Int(stretch.hours.upperBound - hours.lowerBound)
    loop.run(&columns, model, left: left)
  }

  private func fillFunnel(_ columns: inout HourColumns) {
    let (row, count) = (columns.firstRow, columns.count)
    let (streams, funnel) = (model.streams, model.funnel)
    func rates(_ stream: Stream, _ law: LogitNormal, _ column: inout [Double]) {
      ColumnDraws.normals(stream, slot: 0, row: row, count: count, into: &column)
      ColumnDraws.rates(law, inPlace: &column, count: count)
    }
    func pairs(_ stream: Stream, _ uniforms: inout [Double], _ normals: inout [Double]) {
      ColumnDraws.pairs(
        stream, slot: 1, row: row, count: count, uniforms: &uniforms, normals: &normals)
    }
    rates(streams.responses, funnel.responses, &columns.responseRates)
    rates(streams.eligible, funnel.eligible, &columns.eligibleRates)
    rates(streams.won, funnel.won, &columns.wonRates)
    pairs(streams.requests, &columns.requestUniforms, &columns.requestNormals)
    pairs(streams.responses, &columns.responseUniforms, &columns.responseNormals)
    pairs(streams.eligible, &columns.eligibleUniforms, &columns.eligibleNormals)
    pairs(streams.won, &columns.wonUniforms, &columns.wonNormals)
    pairs(streams.impressions, &columns.impressionUniforms, &columns.impressionNormals)
    losses.fill(&columns)
    HourColumns.look(
      up: columns.localHours, in: funnel.render, count: count, into: &columns.renderRates)
    for index in 0..<count {
      columns.renderRates[index] *= 1 - columns.incidentLosses[index]
    }
  }
}
