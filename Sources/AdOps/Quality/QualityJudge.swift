package import Registry

/// One rule: values in, result out, and nothing else.
package protocol QualityJudge: Sendable {
  /// Its name, severity and sentence.
  static var rule: QualityRule { get }
  /// Where there is something to judge, as the end of a sentence that begins with `applies`.
  static var scope: String { get }
  /// Judges a ticket.
  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement
}
