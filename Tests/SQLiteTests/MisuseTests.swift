import SQLite
import Testing

@Suite struct MisuseTests {
  @Test func `a parameter that is not there is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      var statement = try Connection.inMemory().prepare("SELECT ?1")
      try statement.bind(integer: 1, at: 2)
    }
  }

  @Test func `reading without a row is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      let statement = try Connection.inMemory().prepare("SELECT 1")
      _ = statement.integer(at: 0)
    }
  }

  @Test func `binding in the middle of the rows is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      var statement = try Connection.inMemory().prepare("SELECT ?1 UNION ALL SELECT 2")
      _ = try statement.step()
      try statement.bind(integer: 1, at: 1)
    }
  }

  @Test func `using a closed connection is a programmer's mistake`() async {
    await #expect(processExitsWith: .failure) {
      let database = try Connection.inMemory()
      try database.close()
      try database.execute("SELECT 1")
    }
  }
}
