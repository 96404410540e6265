package import Diagnostics
package import Units

/// A world as a user wants it: how many advertisers and campaigns, and how their sizes are drawn.
package struct WorldSpec: Hashable, Sendable {
  /// The name of its template, which becomes the `origin` of campaigns that follow no profile.
  package var name: String
  /// Where it was written.
  package var place: Place
  /// The seed that holds unless the command line gives another.
  package var seed: Int64?
  /// The first day on which a flight may begin.
  package var firstDay: CivilDate
  /// How many days there are; every flight lies in them.
  package var days: Int64
  /// How many advertisers there are at scale 1.
  package var advertisers: Int
  /// What they sell, as names of industries with weights; empty for the usual mix.
  package var industries: [Weighted<String>] = []
  /// How many campaigns each has.
  package var campaigns = SizeLaw.fixed(1)
  /// Profiles that campaigns follow; empty where everything is drawn.
  package var profiles: [Weighted<String>] = []
  /// The budgets of campaigns, in dollars of the whole flight; nothing for the usual law.
  package var budget: SizeLaw?
  /// The share of campaigns whose budget changes, and the median change as a share of the budget.
  package var budgetChanges = BudgetChangeLaw(rate: 0, medianChange: 0.3)
  /// Incidents a line item in thirty days.
  package var incidentRate = 0.0
  /// How many days campaigns run; nothing for the usual law.
  package var flightDays: SizeLaw?
  /// How many line items campaigns have; empty for the usual mix.
  package var lineItems: [Weighted<Int>] = []
  /// How many creatives line items have; empty for the usual mix.
  package var creatives: [Weighted<Int>] = []
  /// Numbers of markets with weights; empty for the usual mix.
  package var markets: [Weighted<Int64>] = []
  /// The share of events with a defect, where another one was given than the default.
  package var eventShares: [EventDefect: Double] = [:]
  /// How people work on its tickets; nothing where nothing was said of it.
  package var adOps: AdOpsSpec?

  /// Begins a world of advertisers with one campaign each.
  package init(_ name: String, at place: Place, firstDay: CivilDate, days: Int64, advertisers: Int)
  {
    self.name = name
    self.place = place
    self.firstDay = firstDay
    self.days = days
    self.advertisers = advertisers
  }

  /// The last day of the last flight.
  package var lastDay: CivilDate { firstDay + (days - 1) }
}

/// Something that is drawn as often as its weight says.
package struct Weighted<Item: Hashable & Sendable>: Hashable, Sendable {
  /// What is drawn.
  package let item: Item
  /// How often, against the others.
  package let weight: Double

  /// Gives something a weight.
  package init(_ item: Item, _ weight: Double) {
    self.item = item
    self.weight = weight
  }
}

/// How often budgets change, and by how much.
package struct BudgetChangeLaw: Hashable, Sendable {
  /// The share of campaigns whose budget changes.
  package let rate: Double
  /// The median change, as a share of the budget.
  package let medianChange: Double

  /// Describes the law.
  package init(rate: Double, medianChange: Double) {
    self.rate = rate
    self.medianChange = medianChange
  }
}
