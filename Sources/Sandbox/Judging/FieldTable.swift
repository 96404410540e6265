/// The names that an object may and must have, and what may stand under them.
package struct FieldTable: Sendable {
  /// One name.
  package struct Field: Sendable {
    /// The name.
    package let name: String
    /// What may stand under it.
    package let type: FieldType
    /// True where the object is refused without it.
    package let isRequired: Bool
  }

  /// Names of one type.
  struct Group {
    let fields: [Field]

    /// Names, separated by spaces, without which the object is refused.
    static func required(_ names: String, _ type: FieldType) -> Group {
      Group(names, type, isRequired: true)
    }

    /// Names, separated by spaces, that may be left out.
    static func optional(_ names: String, _ type: FieldType) -> Group {
      Group(names, type, isRequired: false)
    }

    private init(_ names: String, _ type: FieldType, isRequired: Bool) {
      fields = names.split(separator: " ").map {
        Field(name: String($0), type: type, isRequired: isRequired)
      }
    }
  }

  /// What the object is called in the platform's documents.
  package let name: String
  /// The names in order.
  package let fields: [Field]
  private let positions: [String: Int]

  /// Describes an object by its groups of names; no name stands twice.
  init(_ name: String, _ groups: Group...) {
    self.init(name, fields: groups.flatMap(\.fields))
  }

  private init(_ name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    positions = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
  }

  /// The field of a name.
  package subscript(name: String) -> Field? { positions[name].map { fields[$0] } }

  /// The same names, of which an update must send these alone.
  func update(requiring names: Set<String> = []) -> FieldTable {
    FieldTable(
      name,
      fields: fields.map {
        Field(name: $0.name, type: $0.type, isRequired: names.contains($0.name))
      })
  }

  /// The same names under another name of their own.
  func named(_ name: String) -> FieldTable { FieldTable(name, fields: fields) }

  /// These names and more.
  func adding(_ groups: Group...) -> FieldTable {
    FieldTable(name, fields: groups.flatMap(\.fields) + fields)
  }

  /// These names without some.
  func removing(_ names: Set<String>) -> FieldTable {
    FieldTable(name, fields: fields.filter { !names.contains($0.name) })
  }
}
