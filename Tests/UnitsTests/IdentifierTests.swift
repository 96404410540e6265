import Testing
import Units

private enum Campaign {}

@Suite struct IdentifierTests {
  @Test func `identifiers compare, hash and print as their numbers`() {
    let first = Identifier<Campaign>(7)
    #expect(first.rawValue == 7)
    #expect(first.description == "7")
    #expect(first < Identifier(8))
    #expect(Set([first, Identifier(7), Identifier(8)]).count == 2)
  }
}
