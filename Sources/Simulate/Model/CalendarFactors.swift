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

  /// The month's volume at the midnight that begins a day; it leads from mid-month to mid-month.
  func volume(of date: CivilDate) -> Double { interpolated(monthVolume, at: date) }

  /// The month's price at the midnight that begins a day.
  func price(of date: CivilDate) -> Double { interpolated(monthPrice, at: date) }

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

  private func interpolated(_ index: [Double], at date: CivilDate) -> Double {
    let (year, month, day) = date.components
    let length = CivilDate.daysInMonth(year: year, month: month)
    let here = index[Int(month) - 1]
    let middle = Double(length) / 2
    let passed = Double(day - 1)
    // Months differ by a day or three, which half a month of 30.4 days does not tell.
    if passed < middle {
      let before = index[month == 1 ? 11 : Int(month) - 2]
      return before + (here - before) * (0.5 + 0.5 * passed / middle)
    }
    let after = index[month == 12 ? 0 : Int(month)]
    return here + (after - here) * (0.5 * (passed - middle) / (Double(length) - middle))
  }
}
