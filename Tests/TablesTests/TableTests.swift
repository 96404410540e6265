import Tables
import Testing

private enum Mood: String, EnumeratedValue {
  case happy = "HAPPY"
  case sad = "SAD"
  static let enumerationName = "mood"
  static let enumerationSummary = "How a pet feels."
  var summary: String { "Feels \(rawValue)." }
  var aliases: [String] { self == .happy ? ["GLAD"] : [] }
}

private let owners = Table(
  "owners", .entity, "A person with pets.",
  columns: [.id(), .text("name", "Name.", .length(1...20), input: .always)] + Column.stamps,
  unique: [["name"]], deletable: true)

private let pets = Table(
  "pets", .fact, "A pet's day.",
  columns: [
    .reference("owner_id", to: "owners", "Owner.", onDelete: .cascade),
    .date("day", "Day."), .choice("mood", Mood.self, "Mood.", default: .happy),
    .count("meals", "Meals."), .count("treats", "Treats."),
    .money("cost_micros", "Cost.", .range(0, 1_000_000), nullable: true),
    .boolean("walked", "Walked.", default: true),
  ],
  primaryKey: ["owner_id", "day"], checks: [.atMost("treats", "meals")])

@Suite struct TableTests {
  @Test func `a table writes its own strict DDL without implied rules`() {
    #expect(
      pets.createStatement == """
        CREATE TABLE pets (
          owner_id INTEGER NOT NULL,
          day TEXT NOT NULL,
          mood TEXT NOT NULL,
          meals INTEGER NOT NULL,
          treats INTEGER NOT NULL,
          cost_micros INTEGER,
          walked INTEGER NOT NULL,
          PRIMARY KEY (owner_id, day),
          CONSTRAINT ck_pets_day_format CHECK (length(day) = 10 AND day GLOB '[0-9][0-9][0-9][0-9][-][01][0-9][-][0-3][0-9]'),
          CONSTRAINT ck_pets_mood_values CHECK (mood = 'HAPPY' OR mood = 'SAD'),
          CONSTRAINT ck_pets_treats_range CHECK (treats >= 0),
          CONSTRAINT ck_pets_cost_micros_range CHECK (cost_micros BETWEEN 0 AND 1000000),
          CONSTRAINT ck_pets_walked_boolean CHECK (walked = 0 OR walked = 1),
          CONSTRAINT ck_pets_treats_le_meals CHECK (treats <= meals),
          FOREIGN KEY (owner_id) REFERENCES owners (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        """)
    #expect(pets.impliedRules == ["ck_pets_meals_range"])
  }

  @Test func `every pointer is the prefix of a key or gets an index`() {
    #expect(pets.indexes == [])
    let visits = Table(
      "visits", .log, "A visit.", columns: [.id(), .reference("owner_id", to: "owners", "Owner.")])
    #expect(
      visits.indexStatements == ["CREATE INDEX ix_visits_owner_id ON visits (owner_id);"])
  }

  @Test func `the example row breaks nothing and every witness breaks its rule`() {
    for table in [owners, pets] {
      var validator = Validator([owners, pets])
      #expect(validator.accept(owners.example) == [])
      if table.name == "pets" { #expect(validator.accept(pets.example) == []) }
      for rule in table.rules {
        var row = table.example
        for (column, value) in rule.witness { row[column] = value }
        #expect(
          validator.violations(of: row).contains { $0.rule.name == rule.name }, "\(rule.name)")
      }
    }
  }

  @Test func `what people type is read as the stored value`() {
    let moods = Mood.enumeration
    #expect(moods.value(readFrom: "happy") == "HAPPY")
    #expect(moods.value(readFrom: "Glad") == "HAPPY")
    #expect(moods.value(readFrom: "angry") == nil)
  }

  @Test func `a violation says what must hold and what was found`() {
    var row = pets.example
    row["treats"] = 3
    row["meals"] = 2
    let sentences = Validator([pets]).violations(of: row).map(\.sentence)
    #expect(sentences.contains("pets: treats is at most meals; treats is 3, meals is 2"))
  }

  @Test func `columns of a batch never overlap and absences are marked a row`() {
    var batch = RecordBatch(pets, capacity: 3)
    for column in 0..<pets.columns.count {
      for row in 0..<3 { batch.integers[batch.offset(of: column) + row] = Int64(column * 10 + row) }
    }
    if let start = batch.absenceOffset(of: 5) { batch.absences[start + 1] = 1 }
    let seen = (0..<pets.columns.count).map { batch.integers[batch.offset(of: $0) + 2] }
    #expect(seen == [2, 12, 22, 32, 42, 52, 62])
    #expect((0..<3).map { batch.isAbsent(row: $0, column: 5) } == [false, true, false])
    #expect(batch.offset(of: "meals") == batch.offset(of: 3))
  }

  @Test func `keywords and strange names are quoted`() {
    #expect(SQLText.identifier("right") == "\"right\"")
    #expect(SQLText.identifier("a\"b") == "\"a\"\"b\"")
    #expect(SQLText.identifier("spend_micros") == "spend_micros")
    #expect(SQLText.literal("it's") == "'it''s'")
  }

  @Test func `a metric is 0 where its divisor is 0, and money rounds half up`() {
    let rate = Metric("treat_rate", "Treats a meal.", "treats", per: "meals")
    let cost = Metric("cost", "Cost a meal.", "cost_micros", per: "meals", unit: .micros)
    func value(_ metric: Metric, _ values: [String: Value]) -> Value {
      metric.value { values[$0] ?? .null }
    }
    #expect(value(rate, ["treats": 1, "meals": 0]) == 0.0)
    #expect(value(rate, ["treats": 1, "meals": 4]) == 0.25)
    #expect(value(cost, ["cost_micros": 5, "meals": 2]) == 3)
    #expect(
      rate.sql == "CASE WHEN (meals) = 0 THEN 0.0 ELSE CAST((treats) AS REAL) / (meals) END")
  }
}
