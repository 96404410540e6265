import Registry
import Units

/// What is needed of a title to make campaigns for it.
struct TitleFacts: Sendable {
  let id: Int64
  let name: String
  let brandID: Int64
  let genre: ContentGenre
  let level: MaturityLevel
  let release: CivilDate
}
