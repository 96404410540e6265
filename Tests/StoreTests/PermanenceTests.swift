import Registry
import SQLite
import Store
import Tables
import Testing

/// Given names and histories stay, whatever SQL says.
@Suite struct PermanenceTests {
  private let scratch = Scratch()

  static let changes: [(table: String, statement: String)] = [
    ("taxonomy_names", "UPDATE taxonomy_names SET name = 'B_US_META_2026_Other'"),
    ("taxonomy_names", "UPDATE OR REPLACE taxonomy_names SET year = 2027"),
    ("taxonomy_names", "DELETE FROM taxonomy_names"),
    (
      "taxonomy_names",
      "INSERT OR REPLACE INTO taxonomy_names SELECT id, campaign_id, channel_id, year, 'Other', "
        + "given_at, ticket_id FROM taxonomy_names"
    ),
    (
      "taxonomy_names",
      "REPLACE INTO taxonomy_names SELECT 99, campaign_id, channel_id, year, 'Other', given_at, "
        + "ticket_id FROM taxonomy_names"
    ),
    (
      "taxonomy_names",
      "INSERT OR REPLACE INTO taxonomy_names SELECT 99, 77, 7, year, name, given_at, ticket_id "
        + "FROM taxonomy_names"
    ),
    ("ticket_events", "UPDATE ticket_events SET note = 'it was not me'"),
    ("ticket_events", "DELETE FROM ticket_events"),
    (
      "ticket_events",
      "INSERT OR REPLACE INTO ticket_events SELECT id, ticket_id, at, 'nobody', from_status, "
        + "to_status, from_stage, to_stage, note FROM ticket_events"
    ),
  ]

  @Test(arguments: changes)
  func `a given name and a ticket's history cannot be changed by SQL`(
    table: String, statement: String
  ) throws {
    let path = scratch.file("a.db")
    let gate = try Gate(path)
    try gate.run("PRAGMA foreign_keys = OFF")
    let refusal = gate.refusal(of: statement)
    #expect(refusal?.hasPrefix("tr_\(table)_append_only") == true, "\(refusal ?? "allowed")")
    let database = try Database(opening: path, for: .reading)
    let kept = try #require(Registry.table(named: table))
    #expect(try database.rows(of: kept) == [kept.example])
  }

  @Test func `new names and events are taken`() throws {
    let gate = try Gate(scratch.file("a.db"))
    #expect(
      gate.refusal(
        of: "INSERT INTO ticket_events SELECT NULL, ticket_id, at, actor, from_status, to_status, "
          + "from_stage, to_stage, note FROM ticket_events") == nil)
    try gate.run("PRAGMA foreign_keys = OFF")
    #expect(
      gate.refusal(
        of: "INSERT INTO taxonomy_names SELECT NULL, 77, 7, year, 'Other', given_at, ticket_id "
          + "FROM taxonomy_names") == nil)
  }
}
