package import Diagnostics

/// The kinds of finding about what is given and what is there already.
package enum GenerateCode {
  /// A value that the advertiser of that name does not have.
  package static let advertiserDiffers = FindingCode(
    "advertiser-differs", "A given value contradicts the advertiser of that name.")

  /// Every code of this room.
  package static let catalogue = [advertiserDiffers]
}
