extension SpecTree {
  /// The tree of a profile with its `smart_defaults` put below everything that they speak of.
  var withDefaultsSpread: SpecTree {
    guard let defaults = self["smart_defaults"] else { return self }
    var spread = self
    spread["smart_defaults"] = nil
    for name in ["advertiser", "campaign"] {
      guard let below = defaults[name] else { continue }
      spread[name] = spread[name]?.over(below) ?? below
    }
    if let below = defaults["line_items"] {
      spread["line_items"] = (spread["line_items"] ?? below.alone).eachOver(below)
    }
    if let below = defaults["creatives"] {
      spread["creatives"] = (spread["creatives"] ?? below.alone).eachOver(below)
      let items = (spread["line_items"]?.items ?? []).map { item in
        var item = item
        item["creatives"] = item["creatives"]?.eachOver(below)
        return item
      }
      spread["line_items"]?.items = items
    }
    return spread
  }

  /// A list of this alone.
  private var alone: SpecTree { SpecTree(.items([self]), at: place) }

  /// The list with values below every element.
  private func eachOver(_ below: SpecTree) -> SpecTree {
    SpecTree(.items(items.map { $0.over(below) }), at: place)
  }
}
