/// The counts of up to four days that are split over parts.
struct DayCounts {
  private(set) var requests = FourDays.zero
  private(set) var impressions = FourDays.zero
  private(set) var viewable = FourDays.zero
  private(set) var starts = FourDays.zero
  private(set) var completions = FourDays.zero
  private(set) var clicks = FourDays.zero

  /// Takes up to four days; those that are missing have nothing.
  init(_ days: ArraySlice<DayTotals>) {
    for (lane, day) in days.enumerated() {
      requests[lane] = Double(day.requests)
      impressions[lane] = Double(day.impressions)
      viewable[lane] = Double(day.viewable)
      starts[lane] = Double(day.starts)
      completions[lane] = Double(day.completions)
      clicks[lane] = Double(day.clicks)
    }
  }
}
