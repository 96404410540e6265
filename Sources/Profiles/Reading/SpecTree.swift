import Diagnostics
import JSON
import Registry
import Tables

/// What a user gave, read under its description: canonical keys, stored values, and places.
struct SpecTree {
  indirect enum Content {
    /// A value as it is stored.
    case scalar(Value)
    /// A row by its name.
    case name(NaturalKey)
    /// Values by canonical key, in the order given.
    case fields([Field])
    case items([SpecTree])
    /// Free JSON.
    case json(JSONValue)
  }

  struct Field {
    let name: String
    var tree: SpecTree
  }

  var content: Content
  let place: Place

  init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The fields of a mapping; none for anything else.
  var fields: [Field] {
    get {
      guard case .fields(let fields) = content else { return [] }
      return fields
    }
    set { content = .fields(newValue) }
  }

  /// The elements of a list; none for anything else.
  var items: [SpecTree] {
    get {
      guard case .items(let items) = content else { return [] }
      return items
    }
    set { content = .items(newValue) }
  }

  /// What stands under a key; setting replaces in place or adds at the end, nothing removes.
  subscript(name: String) -> SpecTree? {
    get { fields.first { $0.name == name }?.tree }
    set {
      var changed = fields
      let position = changed.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let tree?): changed[position].tree = tree
      case (let position?, nil): changed.remove(at: position)
      case (nil, let tree?): changed.append(Field(name: name, tree: tree))
      case (nil, nil): return
      }
      fields = changed
    }
  }

  /// The stored value, when it is one and not nothing.
  var value: Value? {
    guard case .scalar(let value) = content, !value.isNull else { return nil }
    return value
  }

  /// Everything but places, with sorted keys: what is hashed and compared.
  var canonical: JSONValue {
    switch content {
    case .scalar(.null): nil
    case .scalar(.integer(let number)): .integer(number)
    case .scalar(.real(let number)): JSONValue.number(number) ?? nil
    case .scalar(.text(let text)): .string(text)
    case .name(let key): .string(key.name)
    case .json(let value): value
    case .items(let items): .array(items.map(\.canonical))
    case .fields(let fields):
      .object(
        JSONObject(
          uniqueMembers: fields.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { ($0.name, $0.tree.canonical) }))
    }
  }
}
