/// Whatever brings alerts to where they are read: a console, a file, the web.
package protocol AlertCarrier {
  /// Brings one alert once.
  ///
  /// - Returns: What its channel says.
  /// - Throws: What stops all alerts, such as a full disk.
  mutating func carry(_ parcel: AlertParcel) throws -> AlertAnswer
}
