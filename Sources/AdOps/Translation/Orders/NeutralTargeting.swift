package import Registry
import Tables

/// Whom a line item reaches: the values chosen under each key.
package struct NeutralTargeting: Hashable, Sendable {
  /// The values under the keys of viewers and content.
  package var values: [TargetingKey: [String]]
  /// The values under the keys of devices.
  package var devices: [DeviceTargetKey: [String]]

  /// Describes viewers; what is left out does not narrow.
  package init(
    _ values: [TargetingKey: [String]] = [:], devices: [DeviceTargetKey: [String]] = [:]
  ) {
    self.values = values
    self.devices = devices
  }

  /// The values under a key.
  subscript(key: TargetingKey) -> [String] { values[key] ?? [] }

  /// The values under a key as cases of their enumeration, in its order.
  func cases<Case: EnumeratedValue>(of key: TargetingKey, as type: Case.Type) -> [Case] {
    let chosen = self[key]
    return Case.allCases.filter { chosen.contains($0.rawValue) }
  }

  /// The values under a key of devices as cases of their enumeration, in its order.
  func cases<Case: EnumeratedValue>(of key: DeviceTargetKey, as type: Case.Type) -> [Case] {
    let chosen = devices[key] ?? []
    return Case.allCases.filter { chosen.contains($0.rawValue) }
  }

  /// The ages, from the youngest.
  var ages: [AgeRange] {
    cases(of: .ageRange, as: AgeRange.self).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// The genders, without the word for everybody.
  var genders: [Gender] {
    let chosen = cases(of: .gender, as: Gender.self)
    return chosen.contains(.all) ? [] : chosen
  }
}
