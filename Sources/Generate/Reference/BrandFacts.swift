import Registry

/// What is needed of a brand to make campaigns that suit it.
struct BrandFacts: Sendable {
  let id: Int64
  let name: String
  let code: String
  let segment: BrandSegment
  let isFamilyFriendly: Bool
}
