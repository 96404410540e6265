import Diagnostics
import Registry
import Testing
import YAML

@testable import Profiles

/// Whatever is done to a shipped file, there is a finding or a campaign, and never a crash.
struct MutationTests {
  static let files =
    YAMLFolder.files(in: Shipped.profiles) + [Shipped.examples]
    + YAMLFolder.files(in: Shipped.bases)

  /// A step down into what was written: the pair or the element of a number.
  private typealias Path = [Int]

  private func load(_ written: Written) -> Result<LoadedCampaign, ProfileProblem> {
    let entry = ProfileEntry(
      name: "plan", written: written, place: written.place, surroundings: FileSurroundings())
    var loader = CampaignLoader(
      names: Plan.names, bases: BaseLibrary(folder: Shipped.bases), overrides: [])
    do { return .success(try loader.load(entry)) } catch { return .failure(error) }
  }

  /// The paths of every key of a tree; free JSON has no keys that could be wrong.
  private func keys(of written: Written, at path: Path = []) -> [Path] {
    switch written.content {
    case .scalar: return []
    case .list(let elements):
      return elements.enumerated().flatMap { keys(of: $1, at: path + [$0]) }
    case .mapping(let pairs):
      return pairs.enumerated().flatMap { position, pair in
        pair.name == "interactive_meta"
          ? [path + [position]]
          : [path + [position]] + keys(of: pair.value, at: path + [position])
      }
    }
  }

  /// The same with the pair at a path replaced; nothing removes it.
  private func replacing(
    _ path: ArraySlice<Int>, in written: Written, by change: (Written.Pair) -> Written.Pair?
  ) -> Written {
    guard let first = path.first else { return written }
    switch written.content {
    case .scalar: return written
    case .list(var elements):
      elements[first] = replacing(path.dropFirst(), in: elements[first], by: change)
      return Written(.list(elements), at: written.place)
    case .mapping(var pairs):
      let pair = pairs[first]
      if path.count == 1 {
        pairs = pairs[..<first] + [change(pair)].compactMap(\.self) + pairs[(first + 1)...]
      } else {
        pairs[first] = Written.Pair(
          name: pair.name, place: pair.place,
          value: replacing(path.dropFirst(), in: pair.value, by: change))
      }
      return Written(.mapping(pairs), at: written.place)
    }
  }

  private func campaigns(in file: String) throws -> [Written] {
    let root = Written(try #require(YAMLReader.read(file: file).root))
    return root["examples"]?.pairs?.map(\.value) ?? [root]
  }

  @Test(arguments: files)
  func `a campaign without any one key is still a campaign`(file: String) throws {
    for campaign in try campaigns(in: file) {
      for path in keys(of: campaign) {
        switch load(replacing(path[...], in: campaign) { _ in nil }) {
        case .success(let loaded): #expect(loaded.remarks.isEmpty)
        case .failure(let problem): Issue.record("\(path): \(problem.text())")
        }
      }
    }
  }

  @Test(arguments: files)
  func `a misspelt key is refused at its place`(file: String) throws {
    for campaign in try campaigns(in: file) {
      for path in keys(of: campaign) {
        var place: Place?
        let wrong = replacing(path[...], in: campaign) { pair in
          place = pair.place
          return Written.Pair(name: pair.name + "q", place: pair.place, value: pair.value)
        }
        guard case .failure(let problem) = load(wrong) else {
          Issue.record("a key of \(path) is ignored")
          continue
        }
        #expect(problem.findings.all.contains { $0.place == place && $0.suggestion != nil })
      }
    }
  }

  @Test(arguments: files)
  func `a value of another kind is refused or read, and never ignored silently`(file: String) throws
  {
    for campaign in try campaigns(in: file) {
      for path in keys(of: campaign) {
        let wrong = replacing(path[...], in: campaign) { pair in
          let value = Written(.list([Written(.mapping([]), at: pair.place)]), at: pair.place)
          return Written.Pair(name: pair.name, place: pair.place, value: value)
        }
        switch load(wrong) {
        case .success(let loaded):
          // Lists of mappings and free JSON may hold an empty mapping.
          #expect(loaded.spec.contentHash.count == 32)
        case .failure(let problem): #expect(problem.findings.hasErrors)
        }
      }
    }
  }

  @Test(arguments: files)
  func `random changes of the text never crash`(file: String) throws {
    var state: UInt64 = 20_251_120
    func draw(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let source = try #require(YAMLReader.read(file: file).line(of: file, 1)) + "\n"
    let lines = (2...400).compactMap { YAMLReader.read(file: file).line(of: file, $0) }
    let original = Array((source + lines.joined(separator: "\n")).utf8)
    let spices = Array("{}[]:,'\"-#&*!|>%@ \n0z".utf8)
    for _ in 0..<60 {
      var bytes = original
      for _ in 0...draw(below: 3) {
        let position = draw(below: bytes.count)
        switch draw(below: 3) {
        case 0: bytes.remove(at: position)
        case 1: bytes[position] = spices[draw(below: spices.count)]
        default: bytes.insert(spices[draw(below: spices.count)], at: position)
        }
      }
      let changed = ProfileFile(YAMLReader.read(bytes: bytes, file: "changed.yml"), name: "plan")
      for entry in changed.entries {
        var loader = CampaignLoader(
          names: Plan.names, bases: BaseLibrary(folder: Shipped.bases), overrides: [])
        do {
          #expect(try loader.load(entry).spec.contentHash.count == 32)
        } catch {
          #expect(error.findings.hasErrors)
        }
      }
    }
  }
}
