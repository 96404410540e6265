package import Chance

/// A fictitious person: a name and an address that follow from the seed and a key.
package struct PersonDraw: Sendable {
  private let draws: Draws<Slot>

  private enum Slot: UInt64 {
    case given = 0
    case family = 1
  }

  /// The stream of people.
  package static var streamName: StreamName { GenerateStreams.person }

  /// The person that a key names.
  package init(seed: UInt64, key: String) {
    draws = Draws(seed: seed, thing: key, name: GenerateStreams.person)
  }

  /// A given name and a family name, neither of which is more than a word.
  package var name: String {
    draws.pick(Self.givenNames, .given) + " " + draws.pick(Self.familyNames, .family)
  }

  /// The person's address at a host, such as `ines.tallgrass@luxauto.example`.
  package func address(at host: String) -> String {
    Slug.of(name).split(separator: "-").joined(separator: ".") + "@" + host
  }

  private static let givenNames = [
    "Ada", "Amir", "Anouk", "Bela", "Carmen", "Chidi", "Dara", "Elif", "Emil", "Farah", "Gita",
    "Hana", "Ines", "Ivo", "Jun", "Kaya", "Lars", "Leila", "Mateo", "Mina", "Nadia", "Noor", "Omar",
    "Petra", "Quinn", "Rafael", "Rosa", "Sanjay", "Sofia", "Tariq", "Uma", "Viktor", "Wanda",
    "Yara",
    "Yuki", "Zoe",
  ]

  private static let familyNames = [
    "Ambrook", "Birchall", "Calloway", "Dunmere", "Eastwick", "Fairbourne", "Greenhollow",
    "Hartwell", "Inglemoor", "Juniper", "Kestrel", "Larkfield", "Marchbanks", "Northwood", "Oakley",
    "Pemberlow", "Quillfeather", "Ravenhurst", "Silverton", "Tallgrass", "Underhill", "Vexley",
    "Whitlock", "Yarrow",
  ]
}
