internal import Registry
package import Units

/// A folder of the landing folder: what arrived in one hour.
package struct LandedHour: Hashable, Sendable {
  /// The hour of arrival.
  package let hour: Hour
  /// The names of its files, in the order of their bytes.
  package let files: [String]

  /// The last second of the hour: when its lines count as having arrived.
  var arrival: Instant { hour.end - .seconds(1) }

  /// Its folder, relative to the landing folder.
  var folder: String { ArrivalFolder.path(of: hour) }

  /// The batch of the hour: `2025-09-01T05`.
  var batch: String { LandedHour.batch(of: hour) }

  static func batch(of hour: Hour) -> String { String(hour.description.prefix(13)) }
}
