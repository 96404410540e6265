import Chance
package import Registry
package import Tables

/// The people who work for an advertiser, and for nobody else as far as its tickets tell.
package struct Pod: Hashable, Sendable {
  /// One of them.
  package struct Member: Hashable, Sendable {
    /// The row of `users`.
    package let id: Int64
    /// The address, as histories name people.
    package let address: String
    /// What the person does.
    package let role: UserRole
  }

  /// The name of the pod.
  package let name: String
  /// Its people, in the order of their numbers.
  package let members: [Member]

  /// The pod of an advertiser, one of those of `users`.
  ///
  /// - Parameters:
  ///   - users: Rows of `users`, of at least one pod with every role.
  ///   - advertiser: The advertiser's stream key.
  ///   - seed: The seed of the run.
  package init(of users: [Row], advertiser: String, seed: UInt64) {
    var names: [String] = []
    for user in users where !names.contains(user["pod"].description) {
      names.append(user["pod"].description)
    }
    precondition(!names.isEmpty, "there are people")
    let draws = TicketDraws(seed: seed, thing: advertiser, name: PeopleStreams.pods)
    let name = names[draws.integer(below: names.count, .member)]
    self.name = name
    members = users.filter { $0["pod"].text == name }.compactMap { row in
      guard let id = row["id"].integer, let role = row.choice("role", as: UserRole.self) else {
        return nil
      }
      return Member(id: id, address: row["email"].description, role: role)
    }
  }

  /// The places of those of a role among the members; of everybody where nobody has it.
  func places(of role: UserRole) -> [Int] {
    let found = members.indices.filter { members[$0].role == role }
    return found.isEmpty ? Array(members.indices) : found
  }
}
