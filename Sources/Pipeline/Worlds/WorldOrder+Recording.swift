internal import Generate
internal import JSON
internal import Registry
internal import Store
internal import Tables
internal import Units

/// What determines a world as plain data, so that it can be made again without its files.
extension WorldOrder {
  /// The command's name.
  static let command = "create-world"

  /// A profile that campaigns follow: what it gives, and the digest of its file.
  static func record(_ profile: CampaignSpec) -> JSONValue {
    var object = JSONObject(uniqueMembers: [
      ("given", profile.record), ("hash", .string(profile.contentHash)),
      ("origin", .string(profile.name)),
    ])
    object["hours"] = profile.performance.hours.map(JSONValue.integer)
    object["supply_multiple"] = profile.performance.supplyMultiple.flatMap { .number($0) }
    return .object(object)
  }

  private static func profile(_ record: JSONValue) throws(RecordProblem) -> CampaignSpec {
    guard let given = record["given"], let origin = record["origin"]?.string else {
      throw RecordProblem("a profile of the world is not kept whole")
    }
    var spec = try CampaignSpec(record: given, name: origin)
    spec.contentHash = record["hash"]?.string ?? ""
    spec.performance.hours = record["hours"]?.integer
    spec.performance.supplyMultiple = record["supply_multiple"]?.double
    return spec
  }

  /// Reads the order of a world's run.
  init(_ run: RunRecord, asOf: Instant) throws(RecordProblem) {
    guard let options = try? JSONReader.read(run.optionsText), let world = options["world"],
      let name = options["template"]?.string, let scale = options["scale"]?.integer, scale > 0,
      scale <= Int.max
    else { throw RecordProblem("its template or scale is missing") }
    var profiles: [String: CampaignSpec] = [:]
    for member in options["profiles"]?.object?.members ?? [] {
      profiles[member.key] = try Self.profile(member.value)
    }
    self.init(
      try WorldSpec(record: world, name: name), profiles: profiles, seed: run.seed,
      scale: Int(scale))
    self.asOf = asOf
    hasIncidents = options["incidents"]?.bool ?? true
    if let text = options["shard"]?.string {
      guard let shard = WorldShard(parsing: text) else {
        throw RecordProblem("its shard is '\(text)'")
      }
      self.shard = shard
    }
    tables = options["tables"]?.array?.compactMap(\.string)
  }
}
