/// Every number that shapes what is made and that no file or option gives, by subject.
///
/// They are read once, before a loop, and never inside one.
package enum Defaults {
  /// Every default, by subject, in a fixed order.
  package static let all: [Default] =
    supply + inventory + calendar + pacing + funnel + errors + money + viewing + quality
    + invalidTraffic + response + reach + breakdown + thirdParty + incidents + prices + sizes
    + shape + work + limits + trafficking + events + run
}
