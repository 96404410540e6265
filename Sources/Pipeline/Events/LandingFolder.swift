internal import Diagnostics
internal import Events
internal import Files
internal import Registry
internal import Units

/// The folder that events land in: files appear whole and are never written again.
struct LandingFolder {
  let path: String
  private var madeFolder: String?

  init(_ path: String) { self.path = path }

  /// Writes a file that nobody has written yet, or makes sure that it holds the same already.
  /// - Returns: False where it was there.
  mutating func write(_ bytes: ArraySlice<UInt8>, to place: String, in hour: Hour) throws -> Bool {
    let folder = Path.joined(path, ArrivalFolder.path(of: hour))
    if madeFolder != folder {
      try FileSystem.createFolder(folder)
      madeFolder = folder
    }
    let file = Path.joined(path, place)
    guard !FileSystem.exists(file) else {
      try requireEqual(bytes, file)
      return false
    }
    let beside = try AtomicFile(at: file, replacing: false)
    var writer = try ByteWriter(creating: beside.besidePath, capacity: 1 << 14)
    try writer.write(Array(bytes).span)
    try writer.finish()
    try beside.publish(isSynchronized: false)
    return true
  }

  /// A run that was stopped leaves files behind that the next one makes again, byte by byte.
  private func requireEqual(_ bytes: ArraySlice<UInt8>, _ file: String) throws {
    let limit = max(bytes.count, try FileSystem.size(of: file))
    let there = try FileReader.bytes(of: file, limit: limit)
    guard there[...] == bytes else {
      throw Failure(
        .invalidInput,
        "'\(file)' holds other events than this database's, and is never overwritten",
        advice: "give this database a landing folder of its own with --landing")
    }
  }

  /// Refuses a folder in which another database's events have landed.
  func refuseOthers(than known: Set<String>) throws {
    let root = Path.joined(path, ArrivalFolder.root)
    guard FileSystem.isFolder(root) else { return }
    for day in try FileSystem.names(in: root) {
      let dayFolder = Path.joined(root, day)
      guard FileSystem.isFolder(dayFolder) else { continue }
      for hour in try FileSystem.names(in: dayFolder) {
        let folder = Path.joined(dayFolder, hour)
        guard FileSystem.isFolder(folder) else { continue }
        for name in try FileSystem.names(in: folder) {
          guard let campaign = LandingPlace.campaignUID(ofPart: name), !known.contains(campaign)
          else { continue }
          throw Failure(
            .invalidInput,
            "'\(Path.joined(folder, name))' holds events of a campaign that is not in this database",
            advice: "give this database a landing folder of its own with --landing")
        }
      }
    }
  }
}
