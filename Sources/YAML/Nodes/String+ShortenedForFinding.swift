extension String {
  /// The text cut to what one line can show, without anything that could move a cursor.
  var shortenedForFinding: String {
    let mostShown = 60
    var shown = UnicodeScalarView()
    for scalar in unicodeScalars.prefix(mostShown) {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      shown.append(isControl ? "\u{FFFD}" : scalar)
    }
    let isCut = unicodeScalars.dropFirst(mostShown).first != nil
    return String(shown) + (isCut ? "…" : "")
  }
}
