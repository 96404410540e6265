import Parallel
import Synchronization
import Testing

@Suite struct ReuseTests {
  private final class Mark: Sendable {}

  private struct Batch: Sendable {
    var rows: [Int] = []
    var mark = Mark()
  }

  @Test(arguments: [1, 2, 4])
  func `a worker a thread, and results no more than the window`(threads: Int) {
    let workers = Mutex(0)
    let outputs = Mutex(0)
    var sum = 0
    let chunks = OrderedChunks(threads: threads, window: threads + 2)
    let completion = chunks.run(
      over: 0..<200,
      makeWorker: {
        workers.withLock { $0 += 1 }
        return [Int](repeating: 0, count: 8)
      },
      makeOutput: {
        outputs.withLock { $0 += 1 }
        return Batch()
      },
      work: { chunk, worker, output in
        worker[chunk % 8] = chunk
        output.rows.append(worker[chunk % 8])
      },
      consume: { output in
        #expect(output.rows.count == 1)
        sum += output.rows.reduce(0, +)
        output.rows.removeAll(keepingCapacity: true)
      })
    #expect(completion == .finished)
    #expect(sum == 199 * 200 / 2)
    #expect((1...threads).contains(workers.withLock { $0 }))
    #expect((1...chunks.window).contains(outputs.withLock { $0 }))
  }

  @Test(arguments: [1, 2, 4])
  func `who works on a result or consumes it is its only owner`(threads: Int) {
    let shared = Mutex(0)
    _ = OrderedChunks(threads: threads).run(
      over: 0..<500, makeWorker: {}, makeOutput: Batch.init,
      work: { _, _, output in
        if !isKnownUniquelyReferenced(&output.mark) { shared.withLock { $0 += 1 } }
      },
      consume: { output in
        if !isKnownUniquelyReferenced(&output.mark) { shared.withLock { $0 += 1 } }
      })
    #expect(shared.withLock { $0 } == 0)
  }
}
