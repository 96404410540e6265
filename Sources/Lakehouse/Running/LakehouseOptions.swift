package import Diagnostics
package import Registry
package import Units

/// What a run of the lakehouse is asked to do.
package struct LakehouseOptions: Hashable, Sendable {
  /// The folder that events landed in.
  package var landing: String
  /// The layers to build, in their order.
  package var layers: [LakehouseLayer] = LakehouseLayer.allCases
  /// The one hour of arrival to process, once more if it was processed before; nothing for all new ones.
  package var hour: Hour?
  /// True to process everything once more.
  package var isAll = false
  /// The simulated instant for which answers hold.
  package var asOf: Instant

  /// Asks for everything that is new, up to gold.
  package init(landing: String, asOf: Instant) {
    self.landing = landing
    self.asOf = asOf
  }

  /// Refuses what cannot even be begun.
  package func check() throws(Failure) {
    if layers.contains(.bronze) { try LandingFiles(landing).requireSome() }
  }
}
