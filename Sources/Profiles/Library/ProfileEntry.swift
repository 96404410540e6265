import Diagnostics

/// One campaign of a file.
struct ProfileEntry {
  let name: String
  let written: Written
  /// Where its name stands.
  let place: Place
  let surroundings: FileSurroundings

  /// A sentence about it, where it says one.
  var description: String? { (written["description"] ?? written["test_scenario"])?.text }
}
