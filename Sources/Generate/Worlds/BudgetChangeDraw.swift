import Chance
package import Registry
package import Tables
package import Units

/// What a world does to budgets while campaigns run: top-ups, cuts, and cuts below what is spent that are
/// taken back some days later.
package struct BudgetChangeDraw: Sendable {
  private let law: BudgetChangeLaw
  private let seed: UInt64

  /// Draws by a law of a world.
  package init(_ law: BudgetChangeLaw, seed: UInt64) {
    self.law = law
    self.seed = seed
  }

  /// The changes of a campaign as rows of `budget_changes`, in the order of time.
  ///
  /// - Parameters:
  ///   - campaign: The campaign's row, with its number.
  ///   - budget: The row of its budget.
  ///   - unit: The smallest amount that its currency pays.
  /// - Returns: None, one or two rows.
  package func rows(for campaign: Row, budget: Row, unit: Money) -> [Row] {
    let draws = Draws<WorldSlot>(
      seed: seed, thing: campaign["stream_key"].description, name: GenerateStreams.world)
    guard draws.chance(law.rate, .budgetChanges),
      let amount = budget["amount_micros"].integer,
      let first = try? CivilDate(parsing: campaign["start_date"].description),
      let last = try? CivilDate(parsing: campaign["end_date"].description)
    else { return [] }
    let days = Double(last - first + 1)
    let kind = draws.uniform(.budgetChangeKind)
    let isTopUp = kind < 0.35
    // More money comes while it can still be spent.
    let place = draws.uniform(.budgetChangePlace)
    let share = isTopUp ? 0.1 + 0.3 * place : 0.25 + 0.4 * place
    let size =
      law.medianChange
      * Lognormal.factor(sigma: 0.5, normal: draws.normal(.budgetChangeSize))
    let isLifetime = budget["type"] == .text(BudgetType.lifetime.rawValue)
    let moment = moment(on: first + Int64(share * days), draws, row: 0)
    func change(_ at: Instant, _ factor: Double) -> Row {
      Row(
        Registry.budgetChanges,
        [
          "campaign_id": campaign["id"], "effective_at": .text(at.description),
          "amount_micros": .integer(Self.payable(Double(amount) * factor, unit)),
          "source": .text(ChangeSource.plan.rawValue), "changed_by": "plan",
        ])
    }
    if isTopUp { return [change(moment, 1 + size)] }
    guard kind >= 0.7, isLifetime else { return [change(moment, 1 - min(0.6, size))] }
    // Below what the days so far have spent, so that the advertiser cannot serve; then as before.
    let wait = Int64(draws.integer(in: 2...4, .budgetRestore))
    let restored = self.moment(on: first + Int64(share * days) + wait, draws, row: 1)
    return [change(moment, 0.6 * share), change(restored, 1)]
  }

  /// Some minute of a working day.
  private func moment(on day: CivilDate, _ draws: Draws<WorldSlot>, row: Int) -> Instant {
    day.start + .minutes(Int64(draws.integer(in: 9 * 60...18 * 60, .budgetChangeMinute, row: row)))
  }

  /// Down to a hundred of the smallest unit that the currency pays, and never nothing.
  private static func payable(_ micros: Double, _ unit: Money) -> Int64 {
    let step = unit.micros * 100
    let whole = Int64(max(0, min(micros, 9e17))) / step * step
    return max(whole, unit.micros)
  }
}
