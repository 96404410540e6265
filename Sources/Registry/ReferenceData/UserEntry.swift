import Tables

/// A fictitious person of the operations team.
struct UserEntry: ReferenceEntry {
  let name: String
  let email: String
  let role: UserRole
  let pod: String

  static var table: Table { Registry.users }

  var key: String { email }

  var values: KeyValuePairs<String, Value> {
    [
      "name": .text(name), "email": .text(email), "role": .text(role.rawValue), "pod": .text(pod),
    ]
  }

  /// Four pods of six, each with every role and two traffickers.
  static let all: [UserEntry] =
    pod(
      "Aurora",
      [
        "Mirela Tanglewood", "Kofi Brightwater", "Yuna Silverfern", "Tomas Paperlark",
        "Adaeze Windmere", "Rafael Oakenshade",
      ])
    + pod(
      "Borealis",
      [
        "Priyanka Moonreed", "Jonas Quillfeather", "Lucia Emberstone", "Dmitri Larkspur",
        "Halima Cloudberry", "Sakura Thistlebrook",
      ])
    + pod(
      "Cascade",
      [
        "Ngozi Amberfield", "Mateo Ferncastle", "Ingrid Saltmarsh", "Arjun Lanternby",
        "Chiara Dovewater", "Tariq Hollowell",
      ])
    + pod(
      "Delta",
      [
        "Leilani Copperwick", "Bogdan Starling-Vale", "Aiyana Rivermint", "Emeka Juniperson",
        "Freya Nettlecombe", "Min-jun Applegrove",
      ])

  /// The roles of a pod, in the order in which its people are written down.
  private static let roles: [UserRole] = [
    .mediaPlanner, .trafficker, .trafficker, .adOpsEngineer, .qaAnalyst, .manager,
  ]

  private static func pod(_ pod: String, _ names: [String]) -> [UserEntry] {
    zip(names, roles).map { name, role in
      let mailbox = name.lowercased().split(separator: " ").joined(separator: ".")
      return UserEntry(name: name, email: "\(mailbox)@example.com", role: role, pod: pod)
    }
  }
}
