internal import Digest
internal import Generate
package import JSON
package import Registry
package import Units

/// Everything that determines the content of a world.
package struct WorldOrder: Sendable {
  /// What the world is to be.
  package let spec: WorldSpec
  /// The profiles that its campaigns follow, by name.
  package let profiles: [String: CampaignSpec]
  /// The seed.
  package let seed: UInt64
  /// By how much the number of advertisers is multiplied.
  package let scale: Int
  /// The instant after which nothing is stored; nothing for three days after the last flight.
  package var asOf: Instant?
  /// False for the clean twin, in which nothing goes wrong.
  package var hasIncidents = true
  /// The part of the facts that is made.
  package var shard = WorldShard.whole
  /// The tables that are made; nothing for all.
  package var tables: [String]?

  /// Orders a world.
  package init(
    _ spec: WorldSpec, profiles: [String: CampaignSpec], seed: UInt64, scale: Int
  ) {
    self.spec = spec
    self.profiles = profiles
    self.seed = seed
    self.scale = scale
  }

  /// The instant after which nothing is stored.
  package var end: Instant { asOf ?? StartRule.asOf(lastFlight: spec.lastDay) }

  /// What draws its advertisers and campaigns.
  var generator: WorldGenerator {
    WorldGenerator(
      spec, seed: seed, scale: scale, profiles: profiles,
      reference: ReferenceShelf(WorldEntities.referenceRows))
  }

  /// The run that makes it.
  var run: Run {
    Run(
      command: Self.command, options: options.text(keys: .sorted), seed: seed,
      profileHash: ContentHash(of: options.text(keys: .sorted)).description,
      start: StartRule.start(firstFlight: spec.firstDay), asOf: end)
  }

  /// The content options as the manifest and the manifests of exports keep them.
  package var options: JSONValue {
    var object = JSONObject(uniqueMembers: [
      ("template", .string(spec.name)), ("scale", .integer(Int64(scale))),
      ("incidents", .bool(hasIncidents)),
      ("world", spec.record),
    ])
    if !profiles.isEmpty {
      object["profiles"] = .object(
        JSONObject(
          uniqueMembers: profiles.sorted { $0.key < $1.key }.map { ($0.key, Self.record($0.value)) }
        ))
    }
    if let tables { object["tables"] = .array(tables.map(JSONValue.string)) }
    if shard != .whole { object["shard"] = .string(shard.description) }
    return .object(object)
  }
}

/// A part of the facts of a world: the I-th of N.
package struct WorldShard: Hashable, Sendable, CustomStringConvertible {
  /// Which part, from 1.
  package let number: Int
  /// Of how many.
  package let count: Int

  /// All of the facts.
  package static let whole = WorldShard(number: 1, count: 1)

  /// Names a part.
  package init(number: Int, count: Int) {
    precondition(number >= 1 && number <= count, "a shard is one of its count")
    self.number = number
    self.count = count
  }

  /// Reads a part as users write it, such as `2/16`.
  package init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]),
      (1...100_000).contains(count), (1...count).contains(number)
    else { return nil }
    self.init(number: number, count: count)
  }

  /// The part as users write it.
  package var description: String { "\(number)/\(count)" }

  /// Which of so many hours, told one after the other, belong to the part.
  ///
  /// A campaign belongs to the part in which its first hour lies.
  func owns(hour: Int64, of all: Int64) -> Bool {
    guard all > 0 else { return number == 1 }
    let low = Int128(all) * Int128(number - 1)
    let high = Int128(all) * Int128(number)
    let place = Int128(hour) * Int128(count)
    return place >= low && (place < high || number == count)
  }
}
