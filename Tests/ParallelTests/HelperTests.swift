import Parallel
import Synchronization
import Testing

struct HelperTests {
  @Test func `errands are done one after the other, in the order in which they were given`() {
    let done = Mutex<[Int]>([])
    let helper = Helper()
    let errands = (0..<200).map { number in
      helper.run { done.withLock { $0.append(number) } }
    }
    for errand in errands { errand.wait() }
    #expect(done.withLock { $0 } == Array(0..<200))
  }

  @Test func `whoever gave an errand goes on meanwhile, and waits as often as it likes`() {
    let isAllowed = Mutex(false)
    let errand = Helper().run {
      while !isAllowed.withLock({ $0 }) {}
    }
    isAllowed.withLock { $0 = true }
    errand.wait()
    errand.wait()
  }
}
