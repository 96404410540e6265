import Registry

/// How a line item's offers fall on devices, over the hours of the local day.
struct DeviceMix: Sendable {
  /// The devices on which it shows, in the list's order.
  let devices: [Device]
  /// The share of each device over the whole day; they sum to 1.
  let shares: [Double]
  /// The share of all viewing that these devices have.
  let inventoryShare: Double
  /// The mixed curve of the local day; its mean is 1.
  let curve: [Double]
  /// The shares of each local hour, device by device within the hour.
  let sharesByHour: [Double]

  init(targeted: [Device]) {
    let devices = Device.allCases.filter { targeted.isEmpty || targeted.contains($0) }
    let weights = devices.map { Defaults.deviceShare[$0] }
    let total = weights.reduce(0, +)
    let shares = weights.map { $0 / total }
    let curves = devices.map { device in
      let hours = Defaults.hourCurve(device)
      let mean = hours.reduce(0, +) / 24
      return hours.map { $0 / mean }
    }
    var curve: [Double] = []
    var sharesByHour: [Double] = []
    for hour in 0..<24 {
      let parts = devices.indices.map { shares[$0] * curves[$0][hour] }
      let sum = parts.reduce(0, +)
      curve.append(sum)
      sharesByHour += parts.map { $0 / sum }
    }
    self.devices = devices
    self.shares = shares
    inventoryShare = total
    self.curve = curve
    self.sharesByHour = sharesByHour
  }

  /// The mean of a rate of each device, for every local hour.
  func byHour(_ rate: (Device) -> Double) -> [Double] {
    let rates = devices.map(rate)
    return (0..<24).map { hour in
      rates.indices.reduce(0) { $0 + sharesByHour[hour * rates.count + $1] * rates[$1] }
    }
  }

  /// The mean of a rate of each device over the day.
  func mean(_ rate: (Device) -> Double) -> Double {
    zip(devices, shares).reduce(0) { $0 + $1.1 * rate($1.0) }
  }
}
