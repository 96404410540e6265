import Registry
import Units

/// What months, holidays and releases do to supply, and months to prices.
struct CalendarFactors: Sendable {
  private let monthVolume: [Double]
  private let monthPrice: [Double]
  private let holidays: Set<Int64>
  private let holidayVolume: Double
  private let releases: [ReleasePlan]
  private let titleBump: Double
  private let genreBump: Double
  private let bumpDays: Double

  init(releases: [ReleasePlan]) {
    monthVolume = Defaults.monthVolume.values
    monthPrice = Defaults.monthPrice.values
    holidays = Set(Defaults.holidayDates.values.map { Int64($0) })
    holidayVolume = Defaults.holidayVolume.value
    self.releases = releases
    titleBump = Defaults.titleReleaseBump.value
    genreBump = Defaults.genreReleaseBump.value
    bumpDays = Defaults.releaseBumpDays.value
  }

  /// What a day's midnight has of the months, which lead from mid-month to mid-month.
  struct Level: Sendable {
    let volume: Double
    let price: Double
  }

  /// The months' volume and price at the midnight that begins a day.
  func level(of date: CivilDate) -> Level {
    let (year, month, day) = date.components
    let middle = Double(CivilDate.daysInMonth(year: year, month: month)) / 2
    let passed = Double(day - 1)
    return Level(
      volume: Self.interpolated(monthVolume, Int(month), passed: passed, middle: middle),
      price: Self.interpolated(monthPrice, Int(month), passed: passed, middle: middle))
  }

  /// What holidays and releases do to a whole local day.
  func event(of date: CivilDate) -> Double {
    let (_, month, day) = date.components
    var factor = holidays.contains(month * 100 + day) ? holidayVolume : 1
    for release in releases {
      let age = date - release.date
      guard age >= 0, Double(age) < bumpDays else { continue }
      let bump = release.reach == .title ? titleBump : genreBump
      factor *= 1 + bump * (1 - Double(age) / bumpDays)
    }
    return factor
  }

  private static func interpolated(
    _ index: [Double], _ month: Int, passed: Double, middle: Double
  ) -> Double {
    let here = index[month - 1]
    // Months differ by a day or three, which half a month of 30.4 days does not tell.
    if passed < middle {
      let before = index[month == 1 ? 11 : month - 2]
      return before + (here - before) * (0.5 + 0.5 * passed / middle)
    }
    let after = index[month == 12 ? 0 : month]
    return here + (after - here) * (0.5 * (passed - middle) / middle)
  }
}
