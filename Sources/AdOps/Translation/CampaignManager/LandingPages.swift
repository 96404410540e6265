/// The landing pages of a campaign, each address once.
struct LandingPages {
  /// The addresses and their objects, in the order in which creatives name them.
  private(set) var pages: [(address: String, page: PlatformReference)] = []
  /// The campaign whose default page the first one is.
  var campaign: PlatformReference?

  var first: PlatformReference? { pages.first?.page }

  subscript(address: String) -> PlatformReference? {
    pages.first { $0.address == address }?.page
  }

  mutating func add(_ page: PlatformReference, at address: String) {
    pages.append((address, page))
  }
}
