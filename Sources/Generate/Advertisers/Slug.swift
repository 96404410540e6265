/// The letters and digits of a name as a host or file name: lower case, hyphens between words.
package enum Slug {
  /// Makes a slug of at most so many characters; never empty.
  package static func of(_ name: String, longest: Int = 40) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    slug = String(slug.prefix(longest))
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "advertiser" : slug
  }
}
