internal import AdOps
internal import Arguments
internal import Diagnostics
internal import Generate
internal import JSON
internal import Pipeline
internal import Profiles
internal import Terminal
internal import YAML

/// Every code that a finding may carry, room by room.
enum FindingCatalogue {
  static let all: [FindingCode] = {
    var seen: Set<String> = []
    let rooms = [
      YAMLCode.catalogue, JSONCode.catalogue, ProfileCode.catalogue, CommandLineMistake.catalogue,
      TerminalMistake.catalogue, FindingCode.commandCatalogue, GenerateCode.catalogue,
      AdOpsFindings.catalogue, [.brokenRule, .unknownField],
    ]
    return rooms.flatMap(\.self).filter { seen.insert($0.name).inserted }
  }()
}
