internal import Diagnostics
internal import Files
internal import Registry
internal import Units

/// Finds the files of a landing folder, hour by hour.
struct LandingFiles {
  let path: String

  init(_ path: String) { self.path = path }

  private var root: String { Path.joined(path, ArrivalFolder.root) }

  /// Refuses a folder in which nothing has landed.
  func requireSome() throws(Failure) {
    guard FileSystem.isFolder(root) else {
      throw Failure(
        .notFound, "there are no landed events at '\(root)'",
        advice: "land some with: gen events, or name another folder with --landing")
    }
  }

  /// The hours that have a folder, in order; files that are hidden, or no lines of JSON, are passed over.
  func hours() throws -> [LandedHour] {
    try requireSome()
    var hours: [LandedHour] = []
    for day in try FileSystem.names(in: root) {
      guard let date = Self.date(of: day), FileSystem.isFolder(Path.joined(root, day)) else {
        continue
      }
      for name in try FileSystem.names(in: Path.joined(root, day)) {
        guard let number = Self.hourOfDay(of: name) else { continue }
        let hour = date.hours.lowerBound + number
        let folder = ArrivalFolder.path(of: hour)
        guard folder == "\(ArrivalFolder.root)/\(day)/\(name)",
          FileSystem.isFolder(Path.joined(path, folder))
        else { continue }
        let files = try FileSystem.names(in: Path.joined(path, folder)).filter {
          $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") && !$0.hasPrefix("_")
        }
        hours.append(LandedHour(hour: hour, files: files))
      }
    }
    return hours
  }

  private static func date(of name: String) -> CivilDate? {
    guard name.hasPrefix("dt=") else { return nil }
    return try? CivilDate(parsing: String(name.dropFirst(3)))
  }

  private static func hourOfDay(of name: String) -> Int64? {
    guard name.hasPrefix("hour="), name.utf8.count == 7, let number = Int64(name.dropFirst(5)),
      (0..<24).contains(number)
    else { return nil }
    return number
  }
}
