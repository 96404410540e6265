import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct EnvironmentTests {
  @Test func `a variable is its value, also an empty one`() {
    let environment = Environment(["GEN_DB": "a.db", "NO_COLOR": ""])
    #expect(environment["GEN_DB"] == "a.db")
    #expect(environment["NO_COLOR"] == "")
    #expect(environment["GEN_HOME"] == nil)
    #expect(environment.nonEmpty("GEN_DB") == "a.db")
    #expect(environment.nonEmpty("NO_COLOR") == nil)
    #expect(environment.nonEmpty("GEN_HOME") == nil)
  }

  @Test func `the process's variables are read when asked for`() async {
    await #expect(processExitsWith: .success) {
      unsafe setenv("GEN_TEST_EQUALS", "a=b=é", 1)
      unsafe setenv("GEN_TEST_EMPTY", "", 1)
      let before = Environment.current
      unsafe setenv("GEN_TEST_EQUALS", "other", 1)
      #expect(before["GEN_TEST_EQUALS"] == "a=b=é")
      #expect(before["GEN_TEST_EMPTY"] == "")
      #expect(before["PATH"] != nil)
      #expect(Environment.current["GEN_TEST_EQUALS"] == "other")
    }
  }
}
