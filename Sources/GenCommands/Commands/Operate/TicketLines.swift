internal import JSON
internal import Registry
internal import Tables

/// Tickets as people read them in lists.
enum TicketLines {
  static let headings: [(isNumber: Bool, title: String)] = [
    (false, "ticket"), (false, "type"), (false, "channel"), (false, "status"), (false, "stage"),
    (false, "urgency"), (false, "due"), (false, "assignee"), (false, "title"),
  ]

  static func cells(_ ticket: Row, _ names: ReferenceNames) -> [String] {
    func name(_ column: String, _ table: String, _ shown: String) -> String {
      ticket[column].integer.flatMap { names.row(id: $0, in: table) }?[shown].description ?? ""
    }
    return [
      ticket["code"].description, name("ticket_type_id", "ticket_types", "name"),
      name("channel_id", "channels", "api_identifier"), ticket["status"].description,
      ticket["stage"].description, ticket["urgency"].description, ticket["due_at"].description,
      name("assignee_id", "users", "name"), ticket["title"].description,
    ]
  }
}
