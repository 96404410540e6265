import Tables

extension Registry {
  /// Closed lists that no column holds: keys and values inside JSON texts.
  static let standaloneEnumerations: [Enumeration] =
    [TargetingKey.enumeration] + TargetingKey.allCases.compactMap(\.values)
    + [DeviceTargetKey.enumeration] + DeviceTargetKey.allCases.map(\.values)
}
