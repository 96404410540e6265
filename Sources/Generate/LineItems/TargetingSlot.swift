/// The decisions about whom a line item reaches; a number is never used again.
enum TargetingSlot: UInt64 {
  case hasAudience = 0
  case audience = 1
  case genreCount = 2
  case genres = 3
  case hasInterest = 4
  case hasAges = 5
  case ages = 6
  case hasIncome = 7
  case income = 8
  case hasDaypart = 9
  case daypart = 10
  case hasAreas = 11
  case areaCount = 12
  case areas = 13
  case hasDeviceTargets = 14
  case platformCount = 15
  case platforms = 16
  case browsers = 17
  case hasLevel = 18
  case hasLifeStage = 19
  case lifeStage = 20
}
