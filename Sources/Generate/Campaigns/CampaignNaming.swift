import Registry

/// Names campaigns: as given, with the next free number where the name is taken.
struct CampaignNaming {
  let seed: UInt64
  let advertiserKey: String
  let surroundings: Surroundings

  /// The name, the stream key that belongs to it, and what to tell about them.
  func name(given: String?, objective: Objective?) -> (name: String, key: String, note: String?) {
    guard let given else {
      let name = freshName(objective)
      return (name, key(of: name), nil)
    }
    let name = numbered(given)
    let note =
      name == given ? nil : "the advertiser has a campaign '\(given)': this one is '\(name)'"
    return (name, key(of: name), note)
  }

  private func key(of name: String) -> String { "\(advertiserKey)/\(name)" }

  private func isTaken(_ name: String) -> Bool {
    surroundings.campaignNames.contains(name) || surroundings.streamKeys.contains(key(of: name))
  }

  private func numbered(_ name: String) -> String {
    guard isTaken(name) else { return name }
    // The number must fit into the longest name, of 255 characters.
    let stem = String(String.UnicodeScalarView(name.unicodeScalars.prefix(245)))
    var number = 2
    while isTaken("\(stem) \(number)") { number += 1 }
    return "\(stem) \(number)"
  }

  private enum Slot: UInt64 {
    case theme = 0
    case ending = 1
  }

  /// The first of the advertiser's names in the order of the seed that is free.
  private func freshName(_ objective: Objective?) -> String {
    let draws = Draws<Slot>(seed: seed, thing: advertiserKey, name: GenerateStreams.campaignName)
    let endings = CampaignWords.endings(for: objective)
    let most = 4 * CampaignWords.themes.count
    for row in 0..<most {
      let name =
        draws.pick(CampaignWords.themes, .theme, row: row) + " "
        + draws.pick(endings, .ending, row: row)
      if !isTaken(name) { return name }
    }
    return numbered(CampaignWords.themes[0] + " " + endings[0])
  }
}
