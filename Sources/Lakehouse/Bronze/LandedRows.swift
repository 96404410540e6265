internal import Digest
internal import Files
internal import Tables
internal import Units

/// Rows of landed files: those of some whole files, or a part of one that is long.
struct LandedRows: Sendable {
  /// How much of a file the rows are.
  enum Extent {
    case wholeFiles
    /// More of the file follows.
    case part
    case lastPart
  }

  let events: RecordBatch
  /// The digest of the events.
  let digest: TableDigest
  let refused: [Row]
  var extent = Extent.wholeFiles
  /// The hours of the files that end here, each as often as it has such files.
  var ended: [Hour] = []
  /// Why files could not be read; where the rows are a part, nothing of its file may stay.
  var problems: [FileError] = []
}
