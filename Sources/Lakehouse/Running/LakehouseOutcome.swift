package import Digest
package import Registry

/// What a run of the lakehouse did.
package struct LakehouseOutcome: Sendable {
  /// Files that were taken in.
  package internal(set) var files: Int64 = 0
  /// Lines that became rows of bronze.
  package internal(set) var events: Int64 = 0
  /// The digest of those rows.
  package internal(set) var landed = TableDigest()
  /// Lines that went to quarantine.
  package internal(set) var quarantined: Int64 = 0
  /// Hours that each layer processed.
  package internal(set) var hours: [LakehouseLayer: Int] = [:]
  /// Layers whose promises were judged.
  package internal(set) var judged: [LakehouseLayer] = []
  /// What could not be taken in, or breaks a promise; none when all is well.
  package internal(set) var problems: [LakehouseProblem] = []
}
