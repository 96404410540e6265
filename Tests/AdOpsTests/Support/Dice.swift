import Chance

/// Random choices for properties: the same for the same seed, on every machine.
struct Dice {
  private let stream: Stream
  private var row: UInt64 = 0

  init(seed: UInt64, _ thing: String) {
    stream = Stream(seed: seed, thing: thing, name: StreamName("tests.adops"))
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    row += 1
    return stream.integer(in: range, row: row, slot: 0)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(0...elements.count - 1)]
  }

  mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }
}
