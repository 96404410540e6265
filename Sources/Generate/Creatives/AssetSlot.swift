/// What is decided of a file by its address; a number is never used again.
enum AssetSlot: UInt64 {
  case resolution = 0
  case frameRate = 1
  case profile = 2
  case bitrate = 3
  case overhead = 4
  case loudness = 5
  case checksum = 6
  case adID = 7
  case channels = 8
}
