internal import Chance
internal import Digest
internal import Generate
internal import Registry
internal import Tables
internal import Units

/// The algorithm in one number: the versions of its streams, fixed draws, and a tiny world.
///
/// Equal fingerprints promise equal data for equal seeds, profiles and instants.
package struct Fingerprint: Hashable, Sendable {
  /// A stream and its version.
  package struct Entry: Hashable, Sendable {
    /// The stream's name.
    package let name: String
    /// Its version.
    package let version: UInt64
  }

  /// Every stream that draws stored values.
  package let streams: [Entry]
  /// The digest of draws of every distribution at fixed places.
  package let draws: String
  /// The digest of reference data and a few generated things.
  package let world: String

  /// All of it in 32 hexadecimal digits.
  package var value: String {
    // Another release of the time-zone rules moves local hours, so it is part of the algorithm.
    let versions =
      (streams.map { "\($0.name)=\($0.version)" } + [TimeZoneRules.release]).joined(separator: ";")
    return ContentHash(of: "\(versions)|\(draws)|\(world)").description
  }

  /// The fingerprint of this program; the same on every machine.
  package static let current = Fingerprint(
    streams: Streams.all.map { Entry(name: $0.text, version: $0.version) }, draws: fixedDraws,
    world: tinyWorld)

  /// Draws of every law from each stream, at fixed places.
  private static var fixedDraws: String {
    var digest = TableDigest()
    for name in Streams.all {
      var cells = RowDigest()
      let stream = Stream(seed: 42, thing: "fingerprint", name: name)
      for word in FixedDraws.words(of: stream) { cells.append(Int64(bitPattern: word)) }
      digest.insert(cells)
    }
    return digest.description
  }

  private static var tinyWorld: String {
    var digest = TableDigest()
    for row in Registry.referenceRows { digest.insert(row) }
    for number in 1...20 {
      let draw = AdvertiserDraw(seed: 42, streamKey: "fingerprint/\(number)")
      var cells = RowDigest()
      cells.append(draw.industry.rawValue)
      cells.append(draw.name(in: draw.industry))
      cells.append(draw.agencyName ?? "")
      digest.insert(cells)
    }
    return digest.description
  }
}
