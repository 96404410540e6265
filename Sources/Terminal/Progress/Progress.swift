internal import Synchronization

/// Counts work from any thread and shows how far it is.
package final class Progress: Sendable {
  /// How progress is shown.
  enum Manner: Hashable, Sendable {
    case silent
    /// One line, drawn over.
    case redrawn
    /// A line at coarse steps.
    case lines
  }

  /// The shortest time between two drawings: ten a second.
  static let interval: Int64 = 100_000_000
  /// The time between two plain lines where the total is unknown.
  static let coarseInterval: Int64 = 10_000_000_000
  /// The steps that plain lines part a known total into.
  static let coarseSteps = 10

  private let console: Console
  private let manner: Manner
  private let description: ProgressDescription
  private let start: Int64
  private let done = Atomic<Int>(0)
  private let isFinished = Atomic<Bool>(false)
  /// The moment, or for lines of a known total the count, from which on more is to be shown.
  private let due: Atomic<Int64>

  init(_ description: ProgressDescription, on console: Console) {
    self.console = console
    self.description = description
    let settings = console.settings
    if settings.isQuiet {
      manner = .silent
    } else if settings.errors.canRedraw {
      manner = .redrawn
    } else {
      manner = settings.level >= .info ? .lines : .silent
    }
    start = console.clock.now()
    switch manner {
    case .silent: due = Atomic(.max)
    case .redrawn: due = Atomic(start + Self.interval)
    case .lines: due = Atomic(description.lineStep ?? start + Self.coarseInterval)
    }
    // Something is said at once, whatever comes.
    if manner == .redrawn { draw(at: start) }
  }

  /// How much is done.
  package var count: Int { done.load(ordering: .relaxed) }

  /// Counts more work as done.
  package func advance(by more: Int = 1) {
    let count = done.wrappingAdd(more, ordering: .relaxed).newValue
    if manner != .silent { show(count) }
  }

  /// States how much is done in all.
  package func move(to count: Int) {
    done.store(count, ordering: .relaxed)
    if manner != .silent { show(count) }
  }

  /// Takes the line away, or says the end.
  func finish(isComplete: Bool) {
    isFinished.store(true, ordering: .sequentiallyConsistent)
    switch manner {
    case .silent: break
    case .redrawn: console.drawStatus { "" }
    case .lines:
      guard isComplete else { return }
      console.log(.info, description.end(count, elapsed: console.clock.now() - start))
    }
  }

  private func show(_ count: Int) {
    if manner == .lines, let step = description.lineStep {
      let expected = due.load(ordering: .relaxed)
      // The end is told by `finish`.
      guard count >= expected, count < description.total ?? .max else { return }
      let next = (Int64(count) / step + 1) * step
      guard claim(expected, next) else { return }
      return tell(count, at: console.clock.now())
    }
    let now = console.clock.now()
    let expected = due.load(ordering: .relaxed)
    guard now >= expected else { return }
    let interval = manner == .lines ? Self.coarseInterval : Self.interval
    guard claim(expected, now + interval) else { return }
    if manner == .lines { tell(count, at: now) } else { draw(at: now) }
  }

  /// Makes sure that of all threads one alone shows a step.
  private func claim(_ expected: Int64, _ next: Int64) -> Bool {
    due.compareExchange(expected: expected, desired: next, ordering: .relaxed).exchanged
  }

  private func draw(at now: Int64) {
    console.drawStatus {
      if isFinished.load(ordering: .sequentiallyConsistent) { return nil }
      let line = description.line(count, elapsed: now - start)
      // The last column stays free: some terminals wrap when it is filled.
      return DisplayWidth.truncated(line, to: console.currentWidth - 1)
    }
  }

  private func tell(_ count: Int, at now: Int64) {
    console.log(.info, description.line(count, elapsed: now - start))
  }
}
