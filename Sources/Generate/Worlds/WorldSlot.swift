/// The decisions of a world about its advertisers and campaigns; a number is never used again.
enum WorldSlot: UInt64 {
  case industry = 0
  case market = 1
  case campaigns = 2
  case profile = 3
  case lineItems = 4
  case flightDays = 5
  case flightStart = 6
  case beginsOnMonday = 7
  case budgetChanges = 8
  case budgetChangeKind = 9
  case budgetChangePlace = 10
  case budgetChangeSize = 11
  case budgetChangeMinute = 12
  case budgetRestore = 13
}
