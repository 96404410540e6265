import Registry
import Tables
import Testing

private enum Tempo: String, EnumeratedValue {
  case even = "EVEN"
  case frontloaded = "FRONTLOADED"
  static let enumerationName = "tempo"
  static let enumerationSummary = "How evenly a budget is spent."
  var summary: String { "Is \(rawValue)." }
}

/// What a user writes becomes what is stored, or a sentence.
@Suite struct ColumnReadingTests {
  private let bid = Column.money("bid_cpm_micros", "Bid.", .range(1, 1_000_000_000))
  private let tempo = Column.choice("tempo", Tempo.self, "Tempo.")
  private let market = Column.reference("market_id", to: "markets", "Market.")

  private func read(_ text: String, _ column: Column, as key: InputKey.Reading = .stored) -> String
  {
    do { return "\(try column.value(readFrom: text, as: key))" } catch {
      return "! \(error.sentence)" + (error.suggestion.map { " (\($0)?)" } ?? "")
    }
  }

  @Test func `money is read in units and in millionths`() {
    #expect(read("25.50", bid, as: .currencyUnits) == "25500000")
    #expect(read("25500000", bid) == "25500000")
    #expect(
      read("-1", bid, as: .currencyUnits) == "! is at least 0.000001 and at most 1000, not -1 (1?)")
    #expect(
      read("-0", bid, as: .currencyUnits) == "! is at least 0.000001 and at most 1000, not -0")
    #expect(read("0", bid) == "! is between 1 and 1000000000, not '0'")
    #expect(read("1e3", bid, as: .currencyUnits).hasPrefix("! is an amount such as 25.00: "))
  }

  @Test func `an enumerated value is read without case and a misspelt one finds its neighbour`() {
    #expect(read("even", tempo) == "EVEN")
    #expect(
      read("FRONTLODED", tempo)
        == "! has no value 'FRONTLODED'; known are EVEN, FRONTLOADED (FRONTLOADED?)")
  }

  @Test func `dates, instants, booleans and JSON are checked`() {
    #expect(read("2026-02-28", .date("d", "D.")) == "2026-02-28")
    #expect(read("2026-02-30", .date("d", "D.")).hasPrefix("! cannot be read: "))
    for (wrong, near) in [
      ("2026-02-30", "2026-02-28"), ("2024-02-30", "2024-02-29"),
      ("2026-06-31", "2026-06-30"),
    ] {
      #expect(read(wrong, .date("d", "D.")).hasSuffix("(\(near)?)"), "\(wrong)")
    }
    for hopeless in ["2026-13-01", "2026-02-00", "26-02-30", "2026-02-3x", "tomorrow"] {
      #expect(!read(hopeless, .date("d", "D.")).hasSuffix("?)"), "\(hopeless)")
    }
    #expect(read("2026-02-28T00:00:00Z", .timestamp("t", "T.")) == "2026-02-28T00:00:00Z")
    #expect(read("yes", .boolean("b", "B.")) == "1")
    #expect(read("2", .boolean("b", "B.")) == "! is true or false, not '2'")
    #expect(read("{ \"a\": 1 }", .json("j", "J.")) == "{\"a\":1}")
    #expect(read("{", .json("j", "J.")).hasPrefix("! is JSON: "))
  }

  @Test func `an empty text is the absence of a value only where that is allowed`() {
    #expect(read("", .text("a", "A.", nullable: true)) == "")
    #expect(read("", .integer("n", "N.")) == "! is a whole number, not ''")
  }

  @Test func `a text is one line that says something, unless anything may be typed in it`() {
    let (name, notes) = (
      Column.text("name", "N.", .length(1...20)),
      Column.text("notes", "N.", .length(1...20), isProse: true)
    )
    #expect(read("Zoë & Søn 🎬", name) == "Zoë & Søn 🎬")
    #expect(read(" \u{A0}\u{2003}", name) == "! says nothing: it is made of blanks")
    #expect(read("a\nb", name) == "! is one line of text; character 2 is the control U+A")
    #expect(read("ab\u{2029}", name) == "! is one line of text; character 3 is the control U+2029")
    #expect(read("\u{1B}[31m", name) == "! is one line of text; character 1 is the control U+1B")
    #expect(read("a\n b", notes) == "a\n b")
    #expect(read("   ", notes) == "   ")
    #expect(read("", name) == "! has 1 to 20 characters, not ''")
  }

  @Test func `columns go by friendly names beside their own`() {
    #expect(bid.inputKeys.map(\.name) == ["bid_cpm", "bid_cpm_micros"])
    #expect(market.inputKeys.map(\.reading) == [.naturalKey(table: "markets"), .stored])
  }
}
