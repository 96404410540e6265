extension TicketStage {
  /// Every stage, in the order in which they hang on the board.
  package static let onBoard: [TicketStage] = [
    .new, .inReview, .waitingOnClient, .trafficking, .qa, .blocked, .readyToLaunch, .live,
    .completed,
  ]
}
