import Chance
import Glibc
import Testing

@Suite struct LogGammaTests {
  @Test func `the logarithm of gamma equals 200-digit references`() {
    #expect(logGammaReferences.references.count > 100)
    for (argument, value) in logGammaReferences.references {
      let error = (Elementary.logGamma(argument) - value).magnitude
      #expect(error <= 1e-14 * max(1, value.magnitude), "of \(argument)")
    }
    #expect(Elementary.logGamma(1).magnitude < 1e-14)
    #expect(Elementary.logGamma(2).magnitude < 1e-14)
  }
}
