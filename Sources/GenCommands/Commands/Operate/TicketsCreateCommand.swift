internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen tickets create`.
enum TicketsCreateCommand {
  private static let campaign = Option.required(
    "campaign", .text, "Number, code or name of the campaign.")
  private static let type = Option.required(
    "type", .text, "What is asked for, one of ticket_types.", placeholder: "TYPE")
  private static let channel = Option<String?>(
    "channel", .text, "Channel on which it takes effect.",
    otherwise: "that of the campaign's first line item")
  private static let lineItem = Option<String?>(
    "line-item", .text, "The line item that it is about.", otherwise: "the whole campaign")
  private static let title = Option<String?>(
    "title", .text, "What is asked for, in one line.", otherwise: "the type and the campaign")
  private static let urgency = Option(
    "urgency", .choice(Urgency.enumeration.choices), "How fast it must be done.",
    default: Urgency.medium.rawValue)
  private static let requester = Option<String?>(
    "requested-by", .text, "Who asks: name or address.", otherwise: "who asked before")
  private static let assignee = Option<String?>(
    "assignee", .text, "Who does it: name or address.", otherwise: "who works for the campaign")
  static let fields = Option<[Assignment]>.repeated(
    "field", .assignment(), "What is typed into the ticket, such as budget_change.amount=150000.",
    placeholder: "field=value")
  static let actor = Option(
    "by", .text, "In whose name it is done.", default: "gen tickets", placeholder: "ADDRESS")

  static let command = GenCommand(
    "create", "Ask for something: open a ticket at as-of.",
    discussion: """
      Fields are named by what they are about and a column, with a number where a campaign has several: \
      'campaign.name', 'budget_change.amount', 'creative.2.landing_page_url', 'line_item.1.targeting_json'. \
      What is typed is kept as it is; the checks judge it.
      """,
    examples: [
      Example(
        "gen tickets create --campaign CMP-0001 --type 'Budget Update' --field "
          + "budget_change.amount=150000", "more money"),
      Example(
        "gen tickets create --campaign 2 --type Pause --urgency critical --field "
          + "status_change.to_status=PAUSED", "at once"),
    ],
    parameters: [
      campaign, type, channel, lineItem, title, urgency, requester, assignee, fields, actor,
    ],
    exits: [
      ExitNote(.invalidInput, "the ticket's type has no such field; nothing was stored"),
      ExitNote(.notFound, "there is no such campaign, type, channel or person"),
    ],
    seeAlso: ["gen tickets fix", "gen orchestrate"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let row = try context.operate { database in
      let lookup = KeyLookup(database)
      func id(_ text: String?, _ table: Table) throws -> Int64? {
        try text.map { try lookup.id(of: $0, in: table) }
      }
      var order = TicketOrder(
        campaign: try lookup.id(of: arguments[campaign], in: Registry.campaigns),
        type: try lookup.id(of: arguments[type], in: Registry.ticketTypes))
      order.channel = try id(arguments[channel], Registry.channels)
      order.lineItem = try id(arguments[lineItem], Registry.lineItems)
      order.title = arguments[title]
      order.urgency = Urgency(rawValue: arguments[urgency]) ?? .medium
      order.requester = try id(arguments[requester], Registry.users)
      order.assignee = try id(arguments[assignee], Registry.users)
      order.fields = arguments[fields].map { ($0.key, $0.value) }
      var editing = try TicketEditing(database, as: arguments[actor])
      return try editing.open(order)
    }
    context.say("opened \(row["code"]); carry it out with: gen orchestrate")
    try context.answer(RowText.json(row)) { "\(row["code"])\n" }
    return .done
  }
}
