import Tables

extension Registry {
  /// Closed lists that no column's type is: keys and values inside JSON texts, numbers with a meaning,
  /// values of views, and the known ones among values that may be unknown.
  static let standaloneEnumerations: [Enumeration] =
    [TargetingKey.enumeration] + TargetingKey.allCases.compactMap(\.values)
    + [DeviceTargetKey.enumeration] + DeviceTargetKey.allCases.map(\.values)
    + [
      PodPosition.enumeration, VASTErrorCode.enumeration, SLAState.enumeration,
      EventType.enumeration, QualityRule.enumeration,
    ]
}
