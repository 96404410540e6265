package import Units

/// Where arrivals land: one folder an hour of arrival, below the landing folder.
package enum ArrivalFolder {
  /// The folder of all events.
  package static let root = "ad_clicks"

  /// The folder of an hour of arrival.
  package static func path(of hour: Hour) -> String {
    let text = hour.description
    return "\(root)/dt=\(text.prefix(10))/hour=\(text.dropFirst(11).prefix(2))"
  }
}
