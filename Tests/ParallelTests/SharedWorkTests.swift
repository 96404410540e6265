import Parallel
import Synchronization
import Testing

struct SharedWorkTests {
  @Test func `each thing is changed once, whoever does it, and comes back in its place`() {
    let work = SharedWork(Array(0..<1_000))
    let helpers = (0..<3).map { _ in Helper() }
    let errands = helpers.map { helper in helper.run { work.goOn { $0 = $0 * 2 + 1 } } }
    work.goOn { $0 = $0 * 2 + 1 }
    for errand in errands { errand.wait() }
    #expect(work.takeBack() == (0..<1_000).map { $0 * 2 + 1 })
  }

  @Test func `while one thread is at a thing, another goes on with those that are left`() {
    let work = SharedWork([0, 0, 0, 0])
    let changed = Atomic<Int>(0)
    let errand = Helper().run {
      work.goOn { thing in
        // Whoever comes first waits until the others are done, which only another thread can do.
        if changed.add(1, ordering: .relaxed).newValue == 1 {
          while changed.load(ordering: .relaxed) < 4 {}
        }
        thing += 1
      }
    }
    while changed.load(ordering: .relaxed) == 0 {}
    work.goOn { thing in
      changed.add(1, ordering: .relaxed)
      thing += 1
    }
    errand.wait()
    #expect(work.takeBack() == [1, 1, 1, 1])
  }

  @Test func `whoever goes through the things does so in their order, and others go on afterwards`()
  {
    let work = SharedWork(Array(0..<100))
    var met: [Int] = []
    work.goThrough { thing in
      met.append(thing)
      thing += 1
    }
    #expect(met == Array(0..<100))
    work.goOn { $0 *= 2 }
    #expect(work.takeBack() == (1...100).map { $0 * 2 })
  }

  @Test func `of nothing nothing comes back`() {
    let work = SharedWork<Int>([])
    work.goOn { $0 += 1 }
    #expect(work.takeBack() == [])
  }
}
