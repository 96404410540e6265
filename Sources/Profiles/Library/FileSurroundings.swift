import Diagnostics
import Registry

/// What a file says for all of its campaigns.
struct FileSurroundings {
  /// Settings that stand below each campaign, the lowest first.
  var shared: [(written: Written, type: SpecType)] = []
  /// Bases that the file brings itself.
  var bases: [String: Written] = [:]
  /// What is wrong with the file itself, campaigns and settings not looked into.
  var findings: [Finding] = []
  var lines = SourceLines()
}
