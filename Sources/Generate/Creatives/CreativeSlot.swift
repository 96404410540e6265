/// The decisions of a creative; a number is never used again.
enum CreativeSlot: UInt64 {
  case file = 0
  case hasTrackers = 1
  case hasCode = 2
  case callToAction = 3
  case interaction = 4
  case weight = 5
}
