import Digest
package import Registry

/// The key under which a call has its effect once: a function of the ticket, never of the attempt.
package struct IdempotencyKey: Hashable, Sendable {
  /// The key as it travels and is stored, such as `TKT-00001/create/3`.
  package let text: String

  /// Names a step of a ticket.
  ///
  /// - Parameters:
  ///   - ticket: The readable number of the ticket.
  ///   - action: What is done.
  ///   - step: The place of the step, from 1.
  ///   - revision: How often the ticket was carried out before this time, from 1.
  package init(ticket: String, action: PlatformAction, step: Int, revision: Int = 1) {
    let base = "\(ticket)/\(action.rawValue)/\(step)"
    text = revision > 1 ? base + "/r\(revision)" : base
  }

  /// The key as a whole number below 2⁶³, for interfaces that ask for one.
  var number: String { String(ContentHash(of: text).word & UInt64(Int64.max)) }
}
