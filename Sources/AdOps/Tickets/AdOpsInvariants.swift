package import Tables

/// What ad operations add to the invariants of the registry.
package enum AdOpsInvariants {
  /// Every invariant that follows from rules of this room.
  package static let all: [Invariant] = [TicketMachine.invariant]
}
