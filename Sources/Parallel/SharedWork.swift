import Synchronization

/// Things that several threads change, each thing once, by whoever is free.
public final class SharedWork<Element: Sendable>: Sendable {
  private final class Place: Sendable {
    let element: Mutex<Element?>

    init(_ element: Element) { self.element = Mutex(element) }

    /// Moved out and back, so that nothing is copied.
    func change(_ body: (inout Element) -> Void) {
      element.withLock { element in
        guard var moved = element.take() else { return }
        body(&moved)
        element = moved
      }
    }
  }

  private let places: [Place]
  private let next = Atomic<Int>(0)

  /// Lays things out, none of which was changed yet.
  public init(_ elements: [Element]) { places = elements.map(Place.init) }

  /// Changes every thing in its order, before anybody goes on with them.
  public func goThrough(_ change: (inout Element) -> Void) {
    for place in places { place.change(change) }
  }

  /// Changes things that no other thread has taken, until none is left; others may still be at theirs.
  public func goOn(_ change: (inout Element) -> Void) {
    while true {
      let taken = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard taken < places.count else { return }
      places[taken].change(change)
    }
  }

  /// Gives the things back in their order; called once, when every thread has gone on to the end.
  public func takeBack() -> [Element] {
    places.compactMap { place in place.element.withLock { $0.take() } }
  }
}
