import Dispatch
import Synchronization

/// The threads of one run, and the window of places where they leave their chunks' results.
///
/// A chunk is begun with a permit, and a permit comes back when a chunk is consumed: so a chunk
/// is begun only when the one that used its place before it is consumed. Chunks are begun in order
/// and each one begun is delivered, if only as failed or abandoned; so whoever consumes never waits
/// for a chunk that nobody will deliver.
final class AssemblyLine<Inputs, Output, Failure>: Sendable
where
  Inputs: RandomAccessCollection & Sendable, Inputs.Element: Sendable, Output: Sendable,
  Failure: Error
{
  /// How a chunk's work ended.
  private enum End {
    case finished
    case failed(Failure)
    case abandoned
  }

  /// Where every `window`-th chunk leaves its result, and finds that of the chunk before.
  private struct Place {
    var output: Output?
    var end = End.abandoned
  }

  private struct State {
    var places: [Place]
    var begun = 0
    var isStopped = false
  }

  private let inputs: Inputs
  private let count: Int
  private let window: Int
  private let cancellation: CancellationFlag?
  private let makeOutput: @Sendable () -> Output
  private let state: Mutex<State>
  private let permits: DispatchSemaphore
  private let delivered: [DispatchSemaphore]

  init(
    inputs: Inputs, window: Int, cancellation: CancellationFlag?,
    makeOutput: @escaping @Sendable () -> Output
  ) {
    self.inputs = inputs
    count = inputs.count
    self.window = window
    self.cancellation = cancellation
    self.makeOutput = makeOutput
    state = Mutex(State(places: (0..<window).map { _ in Place() }))
    // Raised from 0, because a semaphore must not end below the value that it was made with.
    permits = DispatchSemaphore(value: 0)
    for _ in 0..<window { permits.signal() }
    delivered = (0..<window).map { _ in DispatchSemaphore(value: 0) }
  }

  /// Starts the threads, consumes, and waits until every thread has left.
  func run<Worker>(
    threads: Int,
    makeWorker: @escaping @Sendable () -> Worker,
    work: @escaping @Sendable (Inputs.Element, inout Worker, inout Output) throws(Failure) -> Void,
    consume body: (inout Output) throws(Failure) -> Void
  ) throws(Failure) -> Completion {
    let group = DispatchGroup()
    for number in 0..<min(threads, count) {
      // A serial queue each, because the pool gives every such queue a thread at once.
      DispatchQueue(label: "chunks \(number)").async(group: group) {
        var worker = makeWorker()
        while self.workOnNext(&worker, work) {}
      }
    }
    defer {
      stop()
      group.wait()
    }
    for index in 0..<count {
      guard try hand(index, to: body) else { return .cancelled(consumed: index) }
    }
    return .finished
  }

  /// Works on the next chunk and delivers it; false where this thread shall leave.
  private func workOnNext<Worker>(
    _ worker: inout Worker,
    _ work: (Inputs.Element, inout Worker, inout Output) throws(Failure) -> Void
  ) -> Bool {
    permits.wait()
    var used: Output?
    guard let index = begin(&used) else {
      // The permit goes on to the next thread that waits, so that one wakes all.
      permits.signal()
      return false
    }
    if cancellation?.isCancelled == true {
      deliver(nil, .abandoned, index)
      return false
    }
    var output = used.take() ?? makeOutput()
    do throws(Failure) {
      try work(inputs[inputs.index(inputs.startIndex, offsetBy: index)], &worker, &output)
      deliver(consume output, .finished, index)
      return true
    } catch {
      deliver(nil, .failed(error), index)
      return false
    }
  }

  // Results are swapped, taken and given away, never copied: with a second owner, changing one
  // would copy its memory.

  /// The index of the next chunk, and the used result in its place; nothing when none is left.
  private func begin(_ used: inout Output?) -> Int? {
    state.withLock { state in
      guard !state.isStopped, state.begun < count else { return nil }
      let index = state.begun
      state.begun += 1
      swap(&used, &state.places[index % window].output)
      return index
    }
  }

  private func deliver(_ output: consuming Output?, _ end: End, _ index: Int) {
    var output = output
    state.withLock { state in
      swap(&output, &state.places[index % window].output)
      state.places[index % window].end = end
      if case .finished = end { return }
      state.isStopped = true
    }
    delivered[index % window].signal()
  }

  /// Waits for a chunk and hands its result on; false where the run is cancelled.
  private func hand(
    _ index: Int, to body: (inout Output) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    delivered[index % window].wait()
    var result: Output?
    let end = state.withLock { state in
      swap(&result, &state.places[index % window].output)
      return state.places[index % window].end
    }
    guard cancellation?.isCancelled != true else { return false }
    switch end {
    case .abandoned: return false
    case .failed(let error): throw error
    case .finished: break
    }
    guard var output = result.take() else {
      preconditionFailure("a finished chunk leaves a result")
    }
    try body(&output)
    result = consume output
    state.withLock { swap(&result, &$0.places[index % window].output) }
    permits.signal()
    return true
  }

  private func stop() {
    state.withLock { $0.isStopped = true }
    permits.signal()
  }
}
