import Parallel
import Synchronization
import Testing

@Suite struct StoppingTests {
  private struct Broken: Error, Equatable {
    let chunk: Int
  }

  @Test(arguments: [1, 2, 8])
  func `the error of the first failing chunk is thrown after the chunks before it`(threads: Int) {
    var consumed: [Int] = []
    let active = Mutex(0)
    #expect(throws: Broken(chunk: 7)) {
      try OrderedChunks(threads: threads).run(over: 0..<1_000) { chunk throws(Broken) in
        active.withLock { $0 += 1 }
        defer { active.withLock { $0 -= 1 } }
        // The later failure is the earlier one in time.
        if chunk == 7 { Pause.milliseconds(20) }
        if chunk >= 7 { throw Broken(chunk: chunk) }
        return chunk
      } consume: { chunk throws(Broken) in
        consumed.append(chunk)
      }
    }
    #expect(consumed == Array(0..<7))
    #expect(active.withLock { $0 } == 0)
  }

  @Test(arguments: [1, 2, 8])
  func `the consumer's error stops everything and is thrown`(threads: Int) {
    let begun = Mutex(0)
    let chunks = OrderedChunks(threads: threads)
    #expect(throws: Broken(chunk: 3)) {
      try chunks.run(over: 0..<1_000) { chunk throws(Broken) in
        begun.withLock { $0 += 1 }
        return chunk
      } consume: { chunk throws(Broken) in
        if chunk == 3 { throw Broken(chunk: chunk) }
      }
    }
    #expect(begun.withLock { $0 } <= 3 + max(1, chunks.window))
  }

  @Test(arguments: [1, 2, 8])
  func `after a cancellation nothing more is consumed`(threads: Int) {
    let flag = CancellationFlag()
    var consumed: [Int] = []
    let completion = OrderedChunks(threads: threads).run(over: 0..<1_000, cancellation: flag) {
      chunk in
      chunk
    } consume: { chunk in
      consumed.append(chunk)
      if chunk == 5 { flag.cancel() }
    }
    #expect(completion == .cancelled(consumed: 6))
    #expect(consumed == Array(0..<6))
    #expect(flag.isCancelled)
  }

  @Test(arguments: [1, 2, 8])
  func `a cancellation in the midst of a chunk lets it end and begins no other`(threads: Int) {
    let flag = CancellationFlag()
    let begun = Mutex(0)
    let completion = OrderedChunks(threads: threads, window: 100).run(
      over: 0..<1_000, cancellation: flag
    ) { chunk in
      begun.withLock { $0 += 1 }
      if chunk == 20 { flag.cancel() }
    } consume: { _ in
    }
    guard case .cancelled(let consumed) = completion else {
      Issue.record("\(completion)")
      return
    }
    #expect(consumed <= 21)
    #expect(begun.withLock { $0 } <= 20 + threads)
  }

  @Test(arguments: [1, 8])
  func `a flag that is set before the start lets nothing begin`(threads: Int) {
    let flag = CancellationFlag()
    flag.cancel()
    let begun = Mutex(0)
    let completion = OrderedChunks(threads: threads).run(over: 0..<10, cancellation: flag) { _ in
      begun.withLock { $0 += 1 }
    } consume: { _ in
    }
    #expect(completion == .cancelled(consumed: 0))
    #expect(begun.withLock { $0 } == 0)
  }

  @Test(arguments: [1, 8])
  func `a flag that is set with the last chunk comes too late`(threads: Int) {
    let flag = CancellationFlag()
    let completion = OrderedChunks(threads: threads).run(over: 0..<10, cancellation: flag) {
      chunk in
      chunk
    } consume: { chunk in
      if chunk == 9 { flag.cancel() }
    }
    #expect(completion == .finished)
  }

  @Test func `errors of any type pass through`() {
    #expect(throws: Broken.self) {
      try OrderedChunks(threads: 2).run(over: 0..<10) { chunk -> Int in
        if chunk == 2 { throw Broken(chunk: chunk) }
        return chunk
      } consume: { _ in
      }
    }
  }
}
