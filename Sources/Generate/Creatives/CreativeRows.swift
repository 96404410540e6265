import JSON
import Registry
import Tables

/// Fills the rows of the creatives of a line item.
struct CreativeRows {
  let plan: LineItemPlan
  let facts: CampaignFacts
  /// How many creatives there are where none is given, with weights.
  let counts: [(item: Int, weight: Double)]

  /// A little less than the table of creatives takes, for numbers behind it.
  private static let longestKey = 980

  /// How many there are: those that were given, or one to three.
  private var specs: [EntitySpec] {
    guard plan.spec.creatives.isEmpty else { return plan.spec.creatives }
    let count = plan.draws.pick(counts, .creativeCount)
    return (0..<count).map { _ in EntitySpec("creatives") }
  }

  /// The rows, without numbers and instants.
  func rows(of lineItem: Int64) -> [Row] {
    var keys: Set<String> = []
    return specs.enumerated().map { index, spec in
      var key = "\(plan.key)/" + (spec["name"]?.text ?? "#\(index + 1)")
      // Four names of the greatest length are longer than a key may be.
      if key.unicodeScalars.count > Self.longestKey { key = "\(plan.key)/#\(index + 1)" }
      while !keys.insert(key).inserted { key += " 2" }
      return row(spec, key: key, place: index, of: lineItem)
    }
  }

  private func row(_ spec: EntitySpec, key: String, place: Int, of lineItem: Int64) -> Row {
    var row = Completion(Registry.creatives, spec)
    let draws = Draws<CreativeSlot>(seed: facts.seed, thing: key, name: GenerateStreams.creative)
    row.put("stream_key", .text(key))
    row.put("line_item_id", .integer(lineItem))
    let placement = row.fill("placement", plan.shape.placement)
    let duration = row.givenInteger("duration_seconds") ?? plan.shape.duration
    let mime = mime(row, draws, placement, duration)
    row.fill("asset_url", address(place, mime, duration))
    let asset = Draws<AssetSlot>(
      seed: facts.seed, thing: "\(facts.advertiserKey)/\(row["asset_url"])",
      name: GenerateStreams.asset)
    CreativeFile(
      facts: facts, mime: mime, placement: placement, duration: mime.isImage ? 0 : duration,
      draws: asset
    ).fill(&row)
    row.fill("language", facts.market.language)
    row.fill("qa_status", QAStatus.approved)
    let length = row["duration_seconds"].integer ?? duration
    row.fill("ad_id", AdID.of(facts.advertiserName, draws: asset, length: length))
    CreativeAction(facts: facts, shape: plan.shape, isImage: mime.isImage, draws: draws).fill(&row)
    row.fill(
      "rotation_weight", specs.count == 1 ? 1 : Int64(draws.integer(in: 1...3, .weight)))
    let name = name(row, place)
    row.fill("name", name)
    return row.row
  }

  /// The type that was given or that the address ends in; else a video as small as it must be.
  private func mime(
    _ row: Completion, _ draws: Draws<CreativeSlot>, _ placement: Placement, _ duration: Int64
  ) -> MIMEType {
    if let given = row.given("mime_type", as: MIMEType.self) { return given }
    let ending = row.givenText("asset_url").flatMap { $0.split(separator: ".").last }
    switch ending?.lowercased() {
    case "mp4": return .mp4
    case "mov": return .quickTime
    case "png": return .png
    case "jpg", "jpeg": return .jpeg
    default: break
    }
    if placement == .pause || plan.shape.format == .pauseAds || row["is_pause_ad"] == 1 {
      return draws.chance(0.7, .file) ? .png : .jpeg
    }
    // ProRes of more than half a minute is larger than what is taken.
    return duration <= 30 && draws.chance(0.15, .file) ? .quickTime : .mp4
  }

  private func address(_ place: Int, _ mime: MIMEType, _ duration: Int64) -> String {
    let ending =
      switch mime {
      case .mp4: "mp4"
      case .quickTime: "mov"
      case .png: "png"
      case .jpeg: "jpg"
      case .webM: "webm"
      }
    let part = plan.key.dropFirst(facts.key.count + 1)
    let names = [facts.advertiserName, facts.name].map { Slug.of($0) }.joined(separator: "/")
    return "https://cdn.example.com/assets/\(names)/\(Slug.of(String(part)))-"
      + "\(mime.isImage ? "still" : "\(duration)s")-v\(place + 1).\(ending)"
  }

  /// Campaign, length, width to height, lines and version, such as `EVLaunch_30s_16x9_1080p_v1`.
  private func name(_ row: Completion, _ place: Int) -> String {
    let length = row["duration_seconds"].integer ?? 0
    let parts = [
      CampaignWord.of(facts.name), length > 0 ? "\(length)s" : "Still", "16x9",
      "\(row["height"])p", "v\(place + 1)", row["ad_id"].description,
    ]
    return parts.joined(separator: "_")
  }
}
