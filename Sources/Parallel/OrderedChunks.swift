/// Works on fixed chunks on several threads and hands the results on in the order of the chunks.
///
/// What is consumed, and which error is thrown, depends on the chunks alone and not on the number
/// of threads.
public struct OrderedChunks: Hashable, Sendable {
  /// The threads that work; with one, the caller's does it and none is started.
  public let threads: Int
  /// The most chunks that are begun and not yet consumed, which bounds the memory.
  public let window: Int

  /// Takes a number of threads, and a window that is twice as large unless given.
  public init(threads: Int, window: Int? = nil) {
    precondition(threads >= 1, "work needs a thread")
    precondition(window ?? 1 >= 1, "a window holds a chunk")
    self.threads = threads
    self.window = window ?? threads * 2
  }

  /// Works on each input, and consumes the results in order on the calling thread.
  ///
  /// Each thread makes one worker, its scratch memory, and keeps it from chunk to chunk. Results
  /// are reused too: `work` gets a new one or one that was consumed, as the consumer left it. No
  /// more than `window` are made.
  ///
  /// Where `work` throws, the results before that chunk are consumed and then the error is thrown;
  /// of several failing chunks the first decides. Where `consume` throws, its error is thrown. In
  /// both cases no chunk is begun any more, and when this returns no thread works for it.
  public func run<Inputs, Worker, Output, Failure>(
    over inputs: Inputs,
    cancellation: CancellationFlag? = nil,
    makeWorker: @escaping @Sendable () -> Worker,
    makeOutput: @escaping @Sendable () -> Output,
    work: @escaping @Sendable (Inputs.Element, inout Worker, inout Output) throws(Failure) -> Void,
    consume: (inout Output) throws(Failure) -> Void
  ) throws(Failure) -> Completion
  where
    Inputs: RandomAccessCollection & Sendable, Inputs.Element: Sendable, Output: Sendable,
    Failure: Error
  {
    guard threads > 1 else {
      var (worker, output, consumed) = (makeWorker(), makeOutput(), 0)
      for input in inputs {
        if cancellation?.isCancelled == true { return .cancelled(consumed: consumed) }
        try work(input, &worker, &output)
        try consume(&output)
        consumed += 1
      }
      return .finished
    }
    let line = AssemblyLine<Inputs, Output, Failure>(
      inputs: inputs, window: window, cancellation: cancellation, makeOutput: makeOutput)
    return try line.run(threads: threads, makeWorker: makeWorker, work: work, consume: consume)
  }

  /// Works on each input without scratch memory, and consumes the results in order.
  ///
  /// Errors and cancellation are those of the other form.
  public func run<Inputs, Output, Failure>(
    over inputs: Inputs,
    cancellation: CancellationFlag? = nil,
    work: @escaping @Sendable (Inputs.Element) throws(Failure) -> Output,
    consume: (Output) throws(Failure) -> Void
  ) throws(Failure) -> Completion
  where
    Inputs: RandomAccessCollection & Sendable, Inputs.Element: Sendable, Output: Sendable,
    Failure: Error
  {
    try run(
      over: inputs, cancellation: cancellation, makeWorker: {}, makeOutput: { Output?.none },
      work: { (input, _, output: inout Output?) throws(Failure) in output = try work(input) },
      consume: { (output: inout Output?) throws(Failure) in
        if let result = output.take() { try consume(result) }
      })
  }
}
