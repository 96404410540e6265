import Registry
import Units

/// Codes of spots: four letters of the advertiser, seven of the spot, and `H` for high definition.
package enum AdID {
  /// The code of a spot; videos of Netflix are in high definition, images have no such mark.
  static func of(
    _ advertiser: String, draws: Draws<AssetSlot>, length: Int64
  ) -> String {
    let symbols = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    // A row for each length, because every length has a code of its own.
    let spot = (0..<7).map { place in
      symbols[draws.integer(in: 0...35, .adID, row: Int(length) * 8 + place)]
    }
    return prefix(of: advertiser) + String(spot) + (length > 0 ? "H" : "")
  }

  /// The first four letters or digits of a name, without a leading 0, filled up with X.
  static func prefix(of advertiser: String) -> String {
    let letters = advertiser.uppercased().utf8.filter(\.isCapitalOrDigit).drop { $0 == 0x30 }
    let prefix = String(decoding: letters.prefix(4), as: UTF8.self)
    return prefix + String(repeating: "X", count: 4 - prefix.count)
  }
}
