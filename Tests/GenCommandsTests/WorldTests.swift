import Diagnostics
import Files
import Testing

/// Worlds through the real commands: the same rows whatever the threads, shards and order of time.
@Suite struct WorldTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  /// Three advertisers and a handful of campaigns in two weeks, with changes and incidents.
  private static let small = """
    description: A small world
    seed: 11
    start_date: 2026-03-23
    days: 14
    advertisers: { count: 3, industries: { automotive: 1, travel: 1 } }
    campaigns_per_advertiser: { distribution: zipf, exponent: 1, max: 3 }
    profiles: { mobile_consideration: 1, high_cpm_tv_awareness: 1 }
    budget: { distribution: lognormal, median: 20000, sigma: 0.8 }
    budget_changes: { rate: 1, median_change: 0.3 }
    incidents: { rate: 4 }
    flight_days: { distribution: lognormal, median: 9, sigma: 0.2, min: 7, max: 12 }
    line_items_per_campaign: { 1: 1, 2: 1 }
    creatives_per_line_item: { 1: 1, 2: 1 }
    markets: { US: 1, GB: 1 }
    """

  private let trial: Trial
  private var template: String { "\(trial.folder)/small.yml" }

  init() throws {
    trial = Trial()
    try Self.write(Self.small, to: "\(trial.folder)/small.yml")
  }

  private static func write(_ text: String, to path: String) throws {
    let file = try AtomicFile(at: path, replacing: true)
    var writer = try ByteWriter(creating: file.besidePath)
    try writer.write(text)
    try writer.finish()
    try file.publish()
  }

  @discardableResult
  private func make(_ name: String, _ more: String = "") -> String {
    let path = "\(trial.folder)/\(name).db"
    let outcome = trial.run(
      "create-world --template \(template) --db \(path) \(more) \(Self.folders)")
    #expect(outcome.status == .done, "\(outcome.errors)")
    return path
  }

  private func digest(_ path: String) -> String {
    trial.run("digest --db \(path)").output.split(separator: "\n")
      .filter { !$0.hasPrefix("gen_manifest") && !$0.hasPrefix("user_changes") }.joined(
        separator: "\n")
  }

  @Test func `threads and memory change no row`() {
    let one = digest(make("one", "--threads 1"))
    #expect(digest(make("two", "--threads 2 --memory 1MB")) == one)
    #expect(digest(make("eight", "--threads 8")) == one)
  }

  @Test func `the parts of a world join to the whole, whatever their number`() {
    let whole = make("whole")
    #expect(trial.run("verify --db \(whole)").status == .done)
    for count in [1, 3, 16] {
      let parts = (1...count).map { make("part-\($0)-of-\(count)", "--shard \($0)/\(count)") }
      let joined = "\(trial.folder)/joined-\(count).db"
      let outcome = trial.run("merge \(joined) \(parts.reversed().joined(separator: " "))")
      #expect(outcome.status == .done, "\(outcome.errors)")
      #expect(
        trial.run("digest --db \(joined)").output == trial.run("digest --db \(whole)").output,
        "\(count)")
    }
  }

  @Test func `what are not all the parts of one world is not joined`() {
    let first = make("first", "--shard 1/2")
    let second = make("second", "--shard 2/2 --seed 12")
    let joined = "\(trial.folder)/joined.db"
    let missing = trial.run("merge \(joined) \(first)")
    #expect(missing.status == .invalidInput)
    #expect(missing.errors.contains("2/2 is missing"), "\(missing.errors)")
    let other = trial.run("merge \(joined) \(first) \(second)")
    #expect(other.status == .invalidInput)
    #expect(other.errors.contains("is a part of another world"), "\(other.errors)")
    #expect(!FileSystem.exists(joined))
  }

  @Test func `a larger world contains the smaller one unchanged`() throws {
    let small = make("small")
    let large = make("large", "--scale 2")
    for table in [
      "advertisers", "campaigns", "line_items", "creatives", "tickets", "ticket_requests",
      "ticket_events", "qa_checks", "taxonomy_names", "platform_objects",
      "campaign_performance",
    ] {
      let few = trial.run("export \(table) --db \(small)").output
      let many = trial.run("export \(table) --db \(large)").output
      #expect(many.hasPrefix(few) && many.count > few.count, "\(table)")
    }
  }

  @Test func `time goes on in a world as if it had been made at once`() {
    let steps = make("steps", "--as-of 2026-03-28T10:00:00Z")
    for instant in ["2026-03-30T17:20:00Z", "2026-04-02T00:00:00Z", "2026-04-20T00:00:00Z"] {
      let outcome = trial.run("advance --db \(steps) --to \(instant)")
      #expect(outcome.status == .done, "\(outcome.errors)")
      let verdict = trial.run("verify --db \(steps)")
      #expect(verdict.status == .done, "\(verdict.output)")
    }
    #expect(digest(steps) == digest(make("once", "--as-of 2026-04-20T00:00:00Z")))
  }

  @Test func `the clean twin differs in what incidents moved alone`() {
    let dirty = make("dirty")
    let clean = make("clean", "--no-incidents")
    for table in ["campaigns", "line_items", "budget_changes"] {
      #expect(
        trial.run("digest \(table) --db \(dirty)").output
          == trial.run("digest \(table) --db \(clean)").output)
    }
    #expect(
      trial.run("list truth_incidents --db \(clean) --format csv").output.split(separator: "\r\n")
        .count == 1)
    let labels = trial.run("list truth_incidents --db \(dirty) --columns caused --format csv")
      .output
    #expect(labels.contains("requests") || labels.contains("impressions"), "\(labels)")
  }

  @Test func `a place that is taken is kept unless force is used`() {
    let path = make("taken")
    let refused = trial.run("create-world --template \(template) --db \(path) \(Self.folders)")
    #expect(refused.status == .invalidInput)
    #expect(refused.errors.contains("--force"))
    make("taken", "--force --seed 3")
  }

  @Test func `a plan counts what will be made`() throws {
    let plan = trial.run("plan --template \(template) \(Self.folders)").output
    let path = make("planned")
    let hours =
      trial.run("list campaign_performance --db \(path) --limit 0 --format csv").output
      .split(separator: "\r\n").count - 1
    #expect(plan.contains("campaign_performance"))
    #expect(
      plan.split(separator: "\n").contains {
        $0.hasPrefix("campaign_performance")
          && $0.replacing(",", with: "").hasSuffix(" \(hours)")
      }, "\(plan)")
  }

  @Test(
    arguments: [
      ("budget: { distribution: zipf, exponent: 1 }", "cannot be drawn by a zipf distribution"),
      ("budget: { distribution: lognormal, median: 5 }", "which needs sigma"),
      ("flight_days: { distribution: fixed, value: 5, min: 9, max: 8 }", "min is above"),
      ("profiles: { mobile_consideratoin: 1 }", "mobile_consideration"),
      ("markets: { USS: 1 }", "US"), ("advertisers: { count: 0 }", "count"),
      ("start_dat: 2026-01-01", "start_date"),
    ])
  func `a mistake in a template is told at its place, and nothing is made`(
    line: String, words: String
  ) throws {
    let key = String(line.prefix { $0 != ":" })
    let kept = Self.small.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    try Self.write(kept.joined(separator: "\n") + "\n" + line + "\n", to: template)
    let path = "\(trial.folder)/none.db"
    let outcome = trial.run(
      "create-world --template \(template) --db \(path) \(Self.folders)")
    #expect(outcome.status == .invalidInput)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.contains("small.yml:"), "\(outcome.errors)")
    #expect(!FileSystem.exists(path))
  }
}
