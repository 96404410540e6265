internal import Registry
package import Simulate
internal import Tables

extension DeliveryTables {
  /// The tables of delivery among some names.
  package init(_ names: Set<String>) {
    self = []
    if names.contains(Registry.campaignPerformance.name) { insert(.performance) }
    if names.contains(Registry.performanceBreakdown.name) { insert(.breakdowns) }
    if names.contains(Registry.vastErrors.name) { insert(.vastErrors) }
    if names.contains(Registry.thirdPartyDelivery.name) { insert(.thirdParty) }
    if names.contains(Registry.truthIncidents.name) { insert(.incidents) }
  }
}
