internal import Arguments
internal import Diagnostics
internal import Parallel
internal import Pipeline
internal import Profiles
internal import Registry
internal import Tables
internal import Terminal
internal import Units

/// What the commands about worlds share: which world, how it is made.
enum WorldCommand {
  static let template = Option(
    "template", .text, "File of a world, by path or name.", default: "worlds/demo.yml")
  static let scale = Option(
    "scale", .integer(in: 1...100_000), "Times its number of advertisers.", default: 1)
  static let seed = Option<UInt64?>(
    "seed", .unsigned, "Seed of everything that is drawn.", otherwise: "the file's, else 42")
  static let asOf = Option<Instant?>(
    "as-of", .instant, "Instant after which nothing is stored.", placeholder: "INSTANT",
    otherwise: "three days after the last flight")
  static let incidents = Flag(
    "incidents", "Let things go wrong, as the template says.", negatable: true, default: true)
  static let shard = Option<WorldShard?>(
    "shard", .shard, "Make the I-th of N parts of the facts.", otherwise: "all of them")
  static let tables = Option<String?>(
    "tables", .text, "Tables to make, joined by commas.", placeholder: "LIST", otherwise: "all")
  static let threads = Option<Int?>(
    "threads", .integer(in: 1...256), "Threads that simulate.", otherwise: "one a core")
  static let memory = Option<Int64>(
    "memory", .byteSize, "Most memory of line items that wait to be written.",
    default: 128_000_000)

  static let content: [any Parameter] = [template, scale, seed, asOf, incidents, shard, tables]
  static let manner: [any Parameter] = [threads, memory]

  /// The world that a command line means.
  static func order(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> WorldOrder {
    let path = try TemplateOptions.file(arguments[template], in: "worlds", arguments)
    let names = ReferenceNames(Registry.referenceRows)
    let library = ProfileLibrary(
      folder: try TemplateOptions.profilesFolder(arguments),
      bases: try TemplateOptions.basesFolder(arguments), names: names)
    let spec = try WorldFile(path, names: names).world(
      profiles: library.listing().profiles.map(\.name))
    var profiles: [String: CampaignSpec] = [:]
    for profile in spec.profiles {
      profiles[profile.item] = try library.campaign(named: profile.item).spec
    }
    var order = WorldOrder(
      spec, profiles: profiles,
      seed: arguments[seed] ?? spec.seed.map { UInt64(bitPattern: $0) }
        ?? CampaignCommand.standingSeed,
      scale: arguments[scale])
    order.asOf = arguments[asOf]
    order.hasIncidents = arguments[incidents]
    order.shard = arguments[shard] ?? .whole
    return order
  }

  /// The tables that were asked for; entities come always where others point at them.
  static func tables(_ arguments: ParsedArguments, entities: Bool) throws -> [Table] {
    guard let list = arguments[tables] else { return Registry.tables }
    let names = Set(try TableList.read(list, of: "--tables").map(\.name))
    let kept = Set(entities ? Registry.entityTables.map(\.name) : [])
    return Registry.tables.filter { names.contains($0.name) || kept.contains($0.name) }
  }

  /// The manner of work that was asked for.
  static func manner(_ arguments: ParsedArguments) -> WorldMaking.Manner {
    WorldMaking.Manner(
      threads: arguments[threads] ?? ProcessorCount.online, memory: arguments[memory])
  }
}

extension ValueKind where Value == WorldShard {
  /// A part of a whole, such as `2/16`.
  static var shard: ValueKind {
    ValueKind(
      .other(name: "shard", placeholder: "I/N"),
      parse: { (text) throws(ValueProblem) in
        if let shard = WorldShard(parsing: text) { return shard }
        throw ValueProblem(
          "a part of a whole is expected", advice: "write it like 1/4, the first of four parts")
      }, format: { $0.description })
  }
}
