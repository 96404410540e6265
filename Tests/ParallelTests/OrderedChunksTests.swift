import Parallel
import Synchronization
import Testing

@Suite struct OrderedChunksTests {
  @Test(arguments: [1, 2, 3, 8])
  func `results arrive in order, however long each chunk takes`(threads: Int) {
    var results: [Int] = []
    let completion = OrderedChunks(threads: threads).run(over: 0..<60) { chunk in
      // Neighbours differ most, so that later chunks are done before earlier ones.
      Pause.milliseconds(chunk * 7 % 4)
      return chunk * chunk
    } consume: { square in
      results.append(square)
    }
    #expect(completion == .finished)
    #expect(results == (0..<60).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 8], [1, 2, 5, 100])
  func `threads and window make no difference`(threads: Int, window: Int) {
    var digest: UInt64 = 0
    let inputs = (0..<300).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    _ = OrderedChunks(threads: threads, window: window).run(over: inputs) { seed in
      (0..<200).reduce(seed) { mixed, _ in (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9 }
    } consume: { result in
      digest = (digest ^ result) &* 0x94D0_49BB_1331_11EB
    }
    #expect(digest == 15_430_996_326_335_192_940)
  }

  @Test(arguments: [1, 4]) func `no chunks are finished at once`(threads: Int) {
    var consumed = 0
    let completion = OrderedChunks(threads: threads).run(over: [Int]()) { chunk in
      chunk
    } consume: { _ in
      consumed += 1
    }
    #expect(completion == .finished)
    #expect(consumed == 0)
  }

  @TaskLocal private static var isCallersThread = false

  @Test func `one thread is the caller's, and more are others`() {
    for (threads, expected) in [(1, true), (2, false)] {
      var marks: Set<Bool> = []
      Self.$isCallersThread.withValue(true) {
        _ = OrderedChunks(threads: threads).run(over: 0..<20) { _ in
          Self.isCallersThread
        } consume: { mark in
          #expect(Self.isCallersThread)
          marks.insert(mark)
        }
      }
      #expect(marks == [expected])
    }
  }

  @Test(arguments: [1, 2, 4]) func `no chunk is begun beyond the window`(threads: Int) {
    let begun = Mutex(0)
    let window = threads + 1
    var (consumed, most) = (0, 0)
    _ = OrderedChunks(threads: threads, window: window).run(over: 0..<40) { _ in
      begun.withLock { $0 += 1 }
    } consume: { _ in
      // Time enough for a thread that did not keep to the window to begin another chunk.
      if threads > 1 && consumed < 30 { Pause.until { begun.withLock { $0 } == consumed + window } }
      Pause.milliseconds(1)
      most = max(most, begun.withLock { $0 } - consumed)
      consumed += 1
    }
    #expect(consumed == 40)
    #expect(most == (threads == 1 ? 1 : window))
  }
}
