internal import Digest
internal import Files
internal import Registry
internal import Tables
internal import Units

/// Reads landed files one after the other and makes rows of them, some hundreds at a time.
struct LandedFileReader: Sendable {
  /// Another file is begun as long as there are fewer rows than this.
  private static let enough = 1_024
  /// So that most files which are begun also end among the same rows.
  private static let most = 2_048
  /// However few the rows are, so that long lines are not held by the thousand.
  private static let mostBytes = 1 << 23

  private let landing: String
  private var files: ArraySlice<LandedFile>
  /// Where a long file goes on.
  private var place: LinePlace?
  private var reader = EventLineReader()
  private var rows = BronzeRows(capacity: Self.most)
  private var digest = BatchDigest()

  init(_ files: [LandedFile], in landing: String) {
    self.landing = landing
    self.files = files[...]
  }

  /// The next rows; nothing after those of the last file.
  mutating func next() -> LandedRows? {
    guard !files.isEmpty else { return nil }
    if place != nil { return nextPart() }
    var ended: [Hour] = []
    var problems: [FileError] = []
    while let file = files.first, rows.count < Self.enough, rows.bytes < Self.mostBytes {
      let (events, refused) = (rows.events.count, rows.refused.count)
      do throws(FileError) {
        if let rest = try read(file, from: nil) {
          if events + refused == 0, ended.isEmpty, problems.isEmpty {
            place = rest
            return taken(.part)
          }
          // It comes again, as the first of the rows that follow.
          rows.keep(events: events, refused: refused)
          break
        }
        ended.append(file.hour.hour)
      } catch {
        rows.keep(events: events, refused: refused)
        problems.append(error)
      }
      files.removeFirst()
    }
    var found = taken(.wholeFiles)
    (found.ended, found.problems) = (ended, problems)
    return found
  }

  private mutating func nextPart() -> LandedRows? {
    guard let file = files.first else { return nil }
    var problems: [FileError] = []
    do throws(FileError) {
      place = try read(file, from: place)
      if place != nil { return taken(.part) }
    } catch {
      problems = [error]
      place = nil
    }
    files.removeFirst()
    var found = taken(.lastPart)
    found.problems = problems
    if problems.isEmpty { found.ended = [file.hour.hour] }
    return found
  }

  private mutating func taken(_ extent: LandedRows.Extent) -> LandedRows {
    let (events, refused) = rows.take()
    return LandedRows(
      events: events, digest: digest.digest(events), refused: refused, extent: extent)
  }

  /// Reads a file until no more rows fit.
  /// - Returns: Where it goes on; nothing at its end.
  private mutating func read(
    _ file: LandedFile, from place: LinePlace?
  ) throws(FileError) -> LinePlace? {
    var lines = try LineReader(
      Path.joined(landing, file.name), longest: EventLineReader.longestLine, from: place)
    rows.beginFile(file)
    while try lines.next() {
      if let reason = reader.read(lines.bytes, isWhole: lines.isWhole) {
        rows.refuse(lines.bytes, line: lines.number, reason)
      } else {
        rows.add(reader, line: lines.number, raw: lines.bytes)
      }
      if rows.count == Self.most || rows.bytes >= Self.mostBytes { return lines.place }
    }
    return nil
  }
}
