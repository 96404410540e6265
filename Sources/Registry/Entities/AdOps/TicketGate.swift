package import Tables

/// The gate that no ticket passes whose latest checks do not hold.
///
/// It watches five places on a ticket's way, and the checks of those that are there. Nothing else is
/// refused: mistakes must be storable to be found.
package enum TicketGate {
  /// The statuses and stages that a ticket reaches only with checks that hold.
  package static let statuses: [TicketStatus] = [.traffickedSuccess, .readyForAPI]
  /// The stages of those statuses.
  package static let stages: [TicketStage] = [.completed, .live, .readyToLaunch]

  /// What the gate demands, as a sentence.
  package static let sentence =
    "a ticket that is ready, launched or done has a latest run with every blocking rule, and none "
    + "of them failed or waits for a person"

  /// The triggers that keep it.
  package static let triggers: [Trigger] = [
    Trigger(
      "tr_tickets_gate_insert", sentence, on: tickets, "AFTER INSERT",
      when: "\(isBehind("NEW")) AND NOT \(holds(for: "NEW.id"))"),
    Trigger(
      "tr_tickets_gate_update", sentence, on: tickets, "AFTER UPDATE",
      when: "\(isBehind("NEW")) AND (NEW.id IS NOT OLD.id OR NEW.status IS NOT OLD.status"
        + " OR NEW.stage IS NOT OLD.stage) AND NOT \(holds(for: "NEW.id"))"),
    Trigger(
      "tr_qa_checks_gate_insert", sentence, on: checks, "AFTER INSERT",
      when: isBroken(byChecksOf: "NEW.ticket_id")),
    Trigger(
      "tr_qa_checks_gate_update", sentence, on: checks, "AFTER UPDATE",
      when: "\(isBroken(byChecksOf: "NEW.ticket_id")) OR \(isBroken(byChecksOf: "OLD.ticket_id"))"),
    Trigger(
      "tr_qa_checks_gate_delete", sentence, on: checks, "AFTER DELETE",
      when: isBroken(byChecksOf: "OLD.ticket_id")),
    replacement("insert", "BEFORE INSERT", and: ""),
    replacement("replace", "BEFORE UPDATE", and: " AND NEW.id IS NOT OLD.id"),
  ]

  /// Tickets behind the gate whose checks do not hold: what no database made here contains.
  package static let invariant = Invariant(
    "ticket_gate", sentence, tables: [tickets, checks],
    sql: "SELECT t.id FROM tickets AS t WHERE \(isBehind("t")) AND NOT \(holds(for: "t.id"))")

  private static let tickets = "tickets"
  private static let checks = "qa_checks"

  /// REPLACE deletes the row whose number it takes without firing a trigger, so that it could take
  /// a check away from another ticket.
  private static func replacement(
    _ name: String, _ event: String, and condition: String
  ) -> Trigger {
    Trigger(
      "tr_qa_checks_gate_taken_\(name)", sentence, on: checks, event,
      when: """
        EXISTS (
          SELECT 1 FROM qa_checks AS q JOIN tickets AS t ON t.id = q.ticket_id
          WHERE q.id = NEW.id AND q.ticket_id IS NOT NEW.ticket_id AND \(isBehind("t"))
            AND q.run = (SELECT MAX(l.run) FROM qa_checks AS l WHERE l.ticket_id = q.ticket_id)
            AND \(isOne("q.rule", of: QualityRule.blocking)))\(condition)
        """)
  }

  private static func isBehind(_ row: String) -> String {
    "(\(isOne("\(row).status", of: statuses)) OR \(isOne("\(row).stage", of: stages)))"
  }

  private static func isBroken(byChecksOf ticket: String) -> String {
    """
    (EXISTS (SELECT 1 FROM tickets AS t WHERE t.id = \(ticket) AND \(isBehind("t")))
      AND NOT \(holds(for: ticket)))
    """
  }

  /// True when the latest run of a ticket has every blocking rule and nothing blocks.
  ///
  /// A row counts by the rule that it names, and also by the severity that it bears, so that neither can
  /// be used to slip past the other. The rows of the run are gone through once, as they lie: to look for each
  /// rule takes three times as long.
  private static func holds(for ticket: String) -> String {
    """
    (SELECT COUNT(CASE WHEN \(isOne("q.result", of: [CheckResult.pass, .notApplicable]))
        AND \(isOne("q.rule", of: QualityRule.blocking)) THEN 1 END) = \(QualityRule.blocking.count)
      AND COUNT(CASE WHEN \(isOne("q.severity", of: [CheckSeverity.block]))
        AND \(isOne("q.result", of: [CheckResult.fail, .needsReview])) THEN 1 END) = 0
      FROM qa_checks AS q
      WHERE q.ticket_id = \(ticket)
        AND q.run = (SELECT MAX(l.run) FROM qa_checks AS l WHERE l.ticket_id = \(ticket)))
    """
  }

  /// Comparisons, because SQLite makes a table of a list of three each time that a trigger meets it.
  private static func isOne<Choice: EnumeratedValue>(
    _ column: String, of values: [Choice]
  ) -> String {
    let comparisons = values.map { "\(column) = \(SQLText.literal($0.rawValue))" }
    return "(\(comparisons.joined(separator: " OR ")))"
  }
}
