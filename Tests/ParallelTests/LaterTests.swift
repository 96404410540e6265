import Parallel
import Testing

struct LaterTests {
  private struct Broken: Error {}

  @Test func `what is made meanwhile is given as often as it is asked for`() throws {
    let sum = Later { (1...1_000).reduce(0, +) }
    #expect(try sum.value() == 500_500)
    #expect(try sum.value() == 500_500)
  }

  @Test func `what went wrong is thrown where the thing is asked for`() {
    let broken = Later<Int> { throw Broken() }
    #expect(throws: Broken.self) { try broken.value() }
  }
}
