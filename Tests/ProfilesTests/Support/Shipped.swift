/// The files of the repository that these tests read.
enum Shipped {
  /// The root of the source tree.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  static var profiles: String { root + "/profiles" }
  static var bases: String { root + "/templates/bases" }
  static var examples: String { root + "/templates/examples/netflix-ads-examples.yml" }
  static var workflow: String { root + "/templates/workflows/complete.yml" }
}
