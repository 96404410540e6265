import Chance
import Registry
import Tables

/// The draws that one thing makes, each under a slot of its own name.
///
/// A slot is never used for two decisions, so that a new decision leaves the others as they were.
struct Draws<Slot: RawRepresentable<UInt64>>: Sendable {
  private let stream: Stream

  init(seed: UInt64, thing: String, name: StreamName) {
    stream = Stream(seed: seed, thing: thing, name: name)
  }

  func uniform(_ slot: Slot, row: Int = 0) -> Double {
    stream.uniform(row: UInt64(row), slot: slot.rawValue)
  }

  func normal(_ slot: Slot, row: Int = 0) -> Double {
    stream.normal(row: UInt64(row), slot: slot.rawValue)
  }

  func chance(_ share: Double, _ slot: Slot, row: Int = 0) -> Bool {
    uniform(slot, row: row) < share
  }

  func integer(in range: ClosedRange<Int>, _ slot: Slot, row: Int = 0) -> Int {
    stream.integer(in: range, row: UInt64(row), slot: slot.rawValue)
  }

  /// One of some things, each as likely as the others; there must be one.
  func pick<Item>(_ items: [Item], _ slot: Slot, row: Int = 0) -> Item {
    items[integer(in: 0...items.count - 1, slot, row: row)]
  }

  /// One of some things by their weights, of which one must be above zero.
  func pick<Item>(_ items: [(item: Item, weight: Double)], _ slot: Slot, row: Int = 0) -> Item {
    var rest = uniform(slot, row: row) * items.reduce(0) { $0 + $1.weight }
    for (item, weight) in items where weight > 0 {
      rest -= weight
      if rest < 0 { return item }
    }
    guard let last = items.last(where: { $0.weight > 0 }) else {
      preconditionFailure("nothing to choose from")
    }
    return last.item
  }

  /// One value of a list by its default weights, among those that are wanted.
  func pick<Choice: EnumeratedValue>(
    _ mix: DefaultByChoice<Choice>, _ slot: Slot, row: Int = 0,
    where isWanted: (Choice) -> Bool = { _ in true }
  ) -> Choice {
    let items = zip(Choice.allCases, mix.weights).map { choice, weight in
      (item: choice, weight: isWanted(choice) ? weight : 0)
    }
    return pick(items, slot, row: row)
  }

  /// So many of some things, in their own order.
  func subset<Item>(_ items: [Item], _ count: Int, _ slot: Slot) -> [Item] {
    let order = items.indices.map { (uniform(slot, row: $0), $0) }.sorted { $0 < $1 }
    return order.prefix(count).map(\.1).sorted().map { items[$0] }
  }

  /// 256 random bits in hexadecimal digits.
  func hexadecimal64(_ slot: Slot) -> String {
    (0..<4).map { part in
      let digits = String(stream.word(row: UInt64(part), slot: slot.rawValue), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
