import Chance
import Generate
import Registry
import Tables
import Testing
import Units

struct LawTests {
  @Test func `a cut lognormal law stays inside, rises, and has no heap at an end`() {
    let law = TruncatedLognormal(median: 60_000, sigma: 1.3, bounds: 2_500...1_000_000)
    let places = (1...999).map { Double($0) / 1_000 }
    let values = places.map(law.value)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    #expect(values.allSatisfy { $0 > 2_500 && $0 < 1_000_000 })
    #expect(abs(law.value(at: 1e-12) - 2_500) < 0.01)
    #expect(abs(law.value(at: 1 - 1e-12) - 1_000_000) < 10)
  }

  @Test func `a cut lognormal law has the shares of the whole law between its bounds`() {
    // Phi(1) = 0.841344746068543 and Phi(-1) is what is missing to one.
    let law = TruncatedLognormal(
      median: 1, sigma: 1, bounds: 0.36787944117144233...2.718281828459045)
    #expect(abs(law.value(at: 0.5) - 1) < 1e-12)
    let share = (0.691462461274013 - 0.158655253931457) / (0.841344746068543 - 0.158655253931457)
    #expect(abs(law.value(at: share) - 1.6487212707001282) < 1e-9)
  }

  @Test func `objectives and terms come as often as their weights say`() {
    var objectives: [String: Double] = [:]
    var terms: [String: Double] = [:]
    let count = 2_000.0
    for rows in Crowd(2_000, seed: 3) {
      let campaign = rows.first { $0.table.name == "campaigns" }
      objectives[campaign?["objective"].text ?? "", default: 0] += 1
      terms[campaign?["programmatic_buy_type"].text ?? "", default: 0] += 1
    }
    func distance(_ seen: [String: Double], _ mix: Default) -> Double {
      zip(mix.labels, mix.values).reduce(0) { sum, entry in
        let expected = entry.1 * count
        let difference = (seen[entry.0] ?? 0) - expected
        return sum + difference * difference / expected
      }
    }
    // The quantiles of chi-squared at 0.999 for two and three degrees of freedom.
    #expect(distance(objectives, Defaults.objectiveMix.entry) < 13.82)
    #expect(distance(terms, Defaults.buyTypeMix.entry) < 16.27)
  }

  @Test func `laws of a world hold in the place of the usual ones`() {
    var laws = CampaignLaws.standard
    laws.lineItems = [(4, 1)]
    laws.creatives = [(2, 1)]
    laws.flightDays = SizeDraw(median: 10, sigma: 0.1, bounds: 9...11)
    var ids = Trial.firstIDs
    let campaign = CampaignGenerator(seed: 1, surroundings: Trial.surroundings, laws: laws)
      .campaign(.automatic(origin: "create-world"), ids: &ids)
    #expect(campaign.rows(of: Registry.lineItems).count == 4)
    #expect(campaign.rows(of: Registry.creatives).count == 8)
    #expect(ids[Registry.creatives] == 9)
    #expect(ids[Registry.lineItems] == 5)
  }
}
