import Diagnostics
import Registry
import YAML

/// One campaign of a file: what was written, and what its file says for all of them.
struct ProfileEntry {
  let name: String
  let written: Written
  /// Where its name stands.
  let place: Place
  /// Settings of the file that stand below the campaign.
  let shared: [(written: Written, type: SpecType)]
  /// Bases that the file brings itself.
  let bases: [String: Written]
  let lines: SourceLines

  /// A sentence about it, where it says one.
  var description: String? { (written["description"] ?? written["test_scenario"])?.text }
}
