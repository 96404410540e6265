internal import Arguments

/// `gen tickets`.
enum TicketsCommand {
  static let command = GenCommand(
    "tickets", "Ask for work, follow it, mend it, send it again.",
    discussion: """
      A ticket goes from DRAFT through its checks to its platform. What was typed into it stands in \
      ticket_requests, what happened to it in ticket_events, what its checks found in qa_checks, and each \
      call that was made for it in platform_objects.
      """,
    group: CommandGroups.operate,
    examples: [
      Example("gen tickets list --stage BLOCKED", "what is stuck"),
      Example("gen tickets show TKT-00001", "the whole path of one ticket"),
      Example(
        "gen tickets create --campaign CMP-0001 --type 'Budget Update' --field "
          + "budget_change.amount=150000", "ask for something"),
    ],
    seeAlso: ["gen orchestrate", "gen board", "gen qa", "docs/adops.md"],
    subcommands: [
      TicketsListCommand.command, TicketsShowCommand.command, TicketsCreateCommand.command,
      TicketsFixCommand.command, TicketsMoveCommands.retry, TicketsMoveCommands.reopen,
    ])
}
