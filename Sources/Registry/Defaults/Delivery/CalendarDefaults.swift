extension Defaults {
  /// How supply and prices move with hour, weekday, month and holiday.
  static let calendar: [Default] = [
    hourCurveTelevision, hourCurveMobile, hourCurveTablet, hourCurveDesktop, hourCurveConsole,
    zoneShareUS, zoneShareCA, zoneShareAU, zoneShareBR, weekdayVolume, monthVolume, monthPrice,
    holidayDates, holidayVolume,
  ]

  /// Viewing on television by hour of the local day, to be normalised.
  package static let hourCurveTelevision = Default(
    "hour_curve_television",
    [
      4.6, 3.4, 2.5, 2.0, 1.8, 1.9, 2.4, 2.9, 3.1, 3.2, 3.4, 3.6, 3.8, 3.9, 4.0, 4.1, 4.3, 5.0,
      5.8, 6.7, 7.7, 7.8, 6.9, 5.2,
    ],
    unit: "%",
    "Viewing on television by hour of the local day, to be normalised.",
    source: "Conviva blocks of March 2020, FreeWheel within 8 points (domain 1.10)")

  /// Viewing on phones by hour of the local day, to be normalised.
  package static let hourCurveMobile = Default(
    "hour_curve_mobile",
    [
      4.3, 3.1, 2.3, 1.9, 1.7, 2.0, 2.4, 2.7, 2.9, 3.0, 3.7, 4.2, 4.6, 4.7, 4.8, 5.0, 6.1, 6.8,
      7.1, 6.2, 5.8, 5.4, 5.0, 4.3,
    ],
    unit: "%",
    "Viewing on phones by hour of the local day, to be normalised.",
    source: "FreeWheel blocks of 2015 smoothed over hours (domain 1.10)")

  /// Viewing on tablets by hour of the local day, to be normalised.
  package static let hourCurveTablet = Default(
    "hour_curve_tablet",
    [
      4.9, 3.0, 2.1, 1.6, 1.5, 1.8, 2.1, 2.4, 2.7, 2.8, 3.2, 3.6, 3.8, 3.9, 4.1, 4.4, 5.7, 6.8,
      7.5, 6.9, 6.8, 6.6, 6.3, 5.5,
    ],
    unit: "%",
    "Viewing on tablets by hour of the local day, to be normalised.",
    source: "FreeWheel blocks of 2015 smoothed over hours (domain 1.10)")

  /// Viewing on computers by hour of the local day, to be normalised.
  package static let hourCurveDesktop = Default(
    "hour_curve_desktop",
    [
      3.5, 2.7, 2.0, 1.6, 1.7, 2.0, 2.1, 2.6, 3.0, 3.3, 4.6, 5.1, 5.3, 5.3, 5.3, 5.4, 6.3, 6.8,
      6.9, 6.0, 5.5, 5.0, 4.3, 3.7,
    ],
    unit: "%",
    "Viewing on computers by hour of the local day, to be normalised.",
    source: "FreeWheel blocks of 2015 smoothed over hours (domain 1.10)")

  /// Viewing on games consoles by hour of the local day, to be normalised.
  package static let hourCurveConsole = Default(
    "hour_curve_console",
    [
      5.2, 3.9, 2.8, 2.0, 1.6, 1.5, 1.6, 2.0, 2.4, 2.7, 3.0, 3.3, 3.6, 3.8, 4.1, 4.6, 5.0, 5.4,
      5.9, 6.6, 7.4, 7.7, 7.4, 6.5,
    ],
    unit: "%",
    "Viewing on games consoles by hour of the local day, to be normalised.",
    source: "estimate: television, later at night (domain 1.10)")

  /// Viewing in the United States by time zone.
  package static let zoneShareUS = Default(
    "zone_share_us",
    [
      0.476, 0.291, 0.067, 0.166,
    ],
    labels: [
      "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    ],
    "Viewing in the United States by time zone.",
    source: "population by time zone, public census figures, rounded")

  /// Viewing in Canada by time zone.
  package static let zoneShareCA = Default(
    "zone_share_ca",
    [
      0.62, 0.14, 0.13, 0.06, 0.05,
    ],
    labels: [
      "America/Toronto", "America/Vancouver", "America/Edmonton", "America/Winnipeg",
      "America/Halifax",
    ],
    "Viewing in Canada by time zone.",
    source: "population by time zone, public census figures, rounded")

  /// Viewing in Australia by time zone.
  package static let zoneShareAU = Default(
    "zone_share_au",
    [
      0.61, 0.2, 0.12, 0.07,
    ],
    labels: [
      "Australia/Sydney", "Australia/Brisbane", "Australia/Perth", "Australia/Adelaide",
    ],
    "Viewing in Australia by time zone.",
    source: "population by time zone, public census figures, rounded")

  /// Viewing in Brazil by time zone.
  package static let zoneShareBR = Default(
    "zone_share_br", [0.93, 0.07], labels: ["America/Sao_Paulo", "America/Manaus"],
    "Viewing in Brazil by time zone.",
    source: "population by time zone, public census figures, rounded")

  /// Viewing by day of the week, Monday first.
  package static let weekdayVolume = Default(
    "weekday_volume", [1.0, 0.98, 0.94, 0.94, 1.0, 1.07, 1.07],
    "Viewing by day of the week, Monday first.",
    source: "Comscore 2021: weekends, Monday and Tuesday over-index (domain 1.10)")

  /// Viewing by month, January first.
  package static let monthVolume = Default(
    "month_volume", [1.06, 1.02, 0.99, 0.97, 0.95, 0.96, 0.99, 0.98, 0.97, 1.0, 1.03, 1.08],
    "Viewing by month, January first.",
    source: "estimate (domain 1.10)")

  /// Auction prices by month, January first.
  package static let monthPrice = Default(
    "month_price", [0.78, 0.85, 0.95, 0.97, 1.02, 1.0, 0.93, 0.93, 1.05, 1.1, 1.22, 1.2],
    "Auction prices by month, January first.",
    source: "estimate: January lowest, December highest (domain 1.10)")

  /// Holidays of every market: the month times 100 and the day.
  package static let holidayDates = Default(
    "holiday_dates", [101, 1224, 1225, 1226, 1231],
    "Holidays of every market: the month times 100 and the day.",
    source: "public calendars")

  /// Viewing on a holiday, against a usual day.
  package static let holidayVolume = Default(
    "holiday_volume", [1.12],
    "Viewing on a holiday, against a usual day.",
    source: "estimate (domain 1.10)")

  /// Viewing on a device by hour of the local day, to be normalised.
  package static func hourCurve(_ device: Device) -> [Double] {
    switch device {
    case .tv: hourCurveTelevision.values
    case .mobile: hourCurveMobile.values
    case .tablet: hourCurveTablet.values
    case .desktop: hourCurveDesktop.values
    case .console: hourCurveConsole.values
    }
  }

  /// Viewing in a market by time zone; nothing where the market's own zone is all of it.
  package static func zoneShare(inMarket code: String) -> Default? {
    switch code {
    case "US": zoneShareUS
    case "CA": zoneShareCA
    case "AU": zoneShareAU
    case "BR": zoneShareBR
    default: nil
    }
  }
}
