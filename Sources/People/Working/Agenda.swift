import Units

/// What will happen, the earliest first; what was noted first comes first of one instant.
struct Agenda {
  /// Something that will happen.
  enum Event {
    case opens(ticket: Int)
    case arrives(Errand)
    case ends(Errand)
    case looks(member: Int)
    case answers(ticket: Int)
    case carriedOut(ticket: Int)
    case launches(ticket: Int)
    case completes(ticket: Int)
    case reopens(ticket: Int)
  }

  private struct Entry {
    let at: Instant
    let number: Int
    let event: Event

    func isBefore(_ other: Entry) -> Bool { (at, number) < (other.at, other.number) }
  }

  private var heap: [Entry] = []
  private var count = 0

  mutating func note(_ event: Event, at instant: Instant) {
    heap.append(Entry(at: instant, number: count, event: event))
    count += 1
    var place = heap.count - 1
    while place > 0, heap[place].isBefore(heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes what happens next; nothing at the end.
  mutating func next() -> (at: Instant, event: Event)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (first.at, first.event)
  }

  private mutating func sink() {
    var place = 0
    while true {
      let children = [2 * place + 1, 2 * place + 2].filter { $0 < heap.count }
      guard let least = children.min(by: { heap[$0].isBefore(heap[$1]) }),
        heap[least].isBefore(heap[place])
      else { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}
