import Synchronization

/// What the line items of a campaign may spend, found by whichever is worked on first.
///
/// Where the budget changes, the hours before the change must be gone through for all of them.
package final class SharedBudgets: Sendable {
  private let budgets = Mutex<[LineBudget]?>(nil)

  /// Begins without any.
  package init() {}

  /// The budgets, found now unless they are known; another thread waits for them.
  func found(_ find: () -> [LineBudget]) -> [LineBudget] {
    budgets.withLock { budgets in
      if let budgets { return budgets }
      let found = find()
      budgets = found
      return found
    }
  }
}
