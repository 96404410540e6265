/// How histories name those who are nobody in particular.
enum TicketScriptWords {
  static let automation = "eve"
  static let checks = "qa"
  static let byHand = "trafficker"
}
