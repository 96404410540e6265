/// The members of a JSON object: unique keys in a kept order.
package struct JSONObject: Hashable, Sendable {
  /// A key and its value.
  package struct Member: Hashable, Sendable {
    /// The name.
    package let key: String
    /// What it names.
    package var value: JSONValue

    /// Joins a key and a value.
    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order; no key stands twice.
  package private(set) var members: [Member] = []

  /// Makes an object without members.
  package init() {}

  /// Takes members in order; no key may stand twice.
  package init(uniqueMembers pairs: some Sequence<(String, JSONValue)>) {
    members = pairs.map { Member(key: $0, value: $1) }
    precondition(Set(members.map(\.key)).count == members.count, "a key stands twice")
  }

  /// Takes members whose keys are known to be unique.
  package init(checked members: [Member]) { self.members = members }

  /// The keys in order.
  package var keys: [String] { members.map(\.key) }

  /// The value under a key: setting replaces in place or adds at the end, nothing removes.
  /// - Complexity: O(members).
  package subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let position = members.firstIndex { $0.key == key }
      switch (position, newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}
