import Tables

extension EnumeratedValue {
  /// Its place in the list, as batches store it.
  var position: Int {
    var place = 0
    for known in Self.allCases {
      if known == self { return place }
      place += 1
    }
    return place
  }
}
