package import Diagnostics
package import Registry
import Tables

extension CampaignSpec {
  /// A campaign of which at most the goal is given; everything else comes from the seed.
  /// - Parameters:
  ///   - origin: What it is made by, such as `create-campaign`.
  ///   - objective: The goal; drawn where it is left out.
  ///   - place: Where the goal was written.
  /// - Returns: The specification; the caller adds what else a user gave.
  package static func automatic(
    origin: String, objective: Objective? = nil,
    at place: Place = Place(file: "<command line>", line: 1, column: 1)
  ) -> CampaignSpec {
    var spec = CampaignSpec(origin, at: place)
    if let objective {
      spec.campaign.give(Given(.text(objective.rawValue), at: place), for: "objective")
    }
    return spec
  }
}
