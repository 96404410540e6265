import Tables

extension SpecType {
  /// Who advertises.
  package static let advertiser = SpecType(
    "advertiser", "Who advertises; found by its name, or made.", table: "advertisers",
    keys: SpecKey.columns(of: Registry.advertisers, aliases: ["contact_email": ["email"]]))

  /// What is sold.
  package static let campaign: SpecType = {
    let table = Registry.campaigns
    return SpecType(
      "campaign", "What is sold, to what end and for how much.", table: table.name,
      keys: SpecKey.columns(of: table, except: ["start_date", "end_date"]) + [
        SpecKey("flight", .structure(.flight), "When it runs.", aliases: ["flight_dates"]),
        SpecKey("start_date", .moved(["campaign", "flight", "start_date"]), "As in its flight."),
        SpecKey("end_date", .moved(["campaign", "flight", "end_date"]), "As in its flight."),
        SpecKey("budget", .structure(.budget), "What it may spend; a lone number is the amount."),
        SpecKey("budget_type", .moved(["campaign", "budget", "type"]), "As in its budget."),
        SpecKey("currency", .moved(["advertiser", "currency"]), "The currency of its advertiser."),
        SpecKey(
          "budget_changes", .list(.structure(.budgetChange)),
          "What it may spend from later instants on."),
        SpecKey(
          "status_changes", .list(.structure(.statusChange)),
          "Its status from later instants on."),
      ])
  }()

  /// What a campaign may spend at first.
  package static let budget: SpecType = {
    let table = Registry.budgets
    return SpecType(
      "budget", "What a campaign may spend.", table: table.name,
      keys: SpecKey.columns(of: table) + [
        SpecKey(
          "currency", .moved(["advertiser", "currency"]),
          "The currency of its advertiser, in which every amount is given.")
      ], shorthand: "amount")
  }()

  /// A later amount of a budget.
  package static let budgetChange: SpecType = {
    let table = Registry.budgetChanges
    return SpecType(
      "budget_change", "What a campaign may spend from an instant on.", table: table.name,
      keys: [
        SpecKey(table.declared("effective_at"), named: "at").required,
        SpecKey(table.declared("amount_micros")).required,
      ] + SpecKey.columns(of: table, except: ["effective_at", "amount_micros"]))
  }()

  /// A later status of a campaign.
  package static let statusChange: SpecType = {
    let table = Registry.statusChanges
    return SpecType(
      "status_change", "The status of a campaign from an instant on.", table: table.name,
      keys: [
        SpecKey(table.declared("effective_at"), named: "at").required,
        SpecKey(table.declared("to_status"), named: "status").required,
      ]
        + SpecKey.columns(
          of: table, except: ["entity", "entity_id", "effective_at", "to_status"]))
  }()

  /// The days on which something runs.
  package static let flight: SpecType = {
    let table = Registry.flights
    return SpecType(
      "flight", "From when to when, both days included; or from when and how many days.",
      keys: [
        SpecKey(table.declared("start_date")), SpecKey(table.declared("end_date")),
        SpecKey(
          "days",
          .value(.integer("days", "How many days it lasts.", .range(1, mostDays), unit: "days")),
          "How many days it lasts, instead of one of the dates."),
      ])
  }()

  /// Ten years; a longer flight is a slip of the pen, and would cost its hours.
  static let mostDays: Int64 = 3_660
}

extension Table {
  /// A column that a kind of mapping names; one that the table does not have is a slip in a declaration.
  func declared(_ name: String) -> Column {
    guard let column = column(named: name) else {
      preconditionFailure("\(self.name) has no column \(name)")
    }
    return column
  }
}
