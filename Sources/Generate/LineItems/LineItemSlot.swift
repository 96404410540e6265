/// The decisions of a line item; a number is never used again.
enum LineItemSlot: UInt64 {
  case format = 0
  case placement = 1
  case duration = 2
  case devices = 3
  case priority = 4
  case pacing = 5
  case adServer = 6
  case pixelVendor = 7
  case cap = 8
  case creativeCount = 9
  case weeklyCap = 10
}
