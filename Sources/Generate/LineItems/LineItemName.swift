import Registry

/// Names line items by what they show: format, devices and length, such as `Video_TV_30s`.
enum LineItemName {
  /// The name of a shape, with the next free number where it is taken.
  static func of(_ shape: LineItemShape, isTaken: (String) -> Bool) -> String {
    let devices = shape.devices.count == Device.allCases.count ? ["All"] : shape.devices.map(word)
    let length = shape.duration > 0 ? ["\(shape.duration)s"] : []
    let name = ([word(shape.format)] + [devices.joined(separator: "-")] + length)
      .joined(separator: "_")
    guard isTaken(name) else { return name }
    var number = 2
    while isTaken("\(name)_\(number)") { number += 1 }
    return "\(name)_\(number)"
  }

  private static func word(_ format: AdFormat) -> String {
    switch format {
    case .standardVideo: "Video"
    case .interactiveOverlay: "Interactive"
    case .pauseAds: "Pause"
    case .bingeAds: "Binge"
    case .sponsorship: "Sponsorship"
    }
  }

  private static func word(_ device: Device) -> String {
    switch device {
    case .tv: "TV"
    case .mobile: "Mobile"
    case .desktop: "Desktop"
    case .tablet: "Tablet"
    case .console: "Console"
    }
  }
}
