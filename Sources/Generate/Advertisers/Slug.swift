import Units

/// The letters and digits of a name as a host or file name: lower case, hyphens between words.
package enum Slug {
  /// Makes a slug of at most so many characters; never empty.
  package static func of(_ name: String, longest: Int = 40) -> String {
    let hyphen = UInt8(ascii: "-")
    var slug: [UInt8] = []
    for byte in name.lowercased().utf8 {
      if byte.isSmallLetter || byte.isDigit {
        slug.append(byte)
      } else if let last = slug.last, last != hyphen {
        slug.append(hyphen)
      }
    }
    var kept = slug.prefix(longest)
    while kept.last == hyphen { kept.removeLast() }
    return kept.isEmpty ? "advertiser" : String(decoding: kept, as: UTF8.self)
  }
}
