import Files

/// The files of the repository that tests compare with.
enum Repository {
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static func text(_ path: String) throws -> String {
    try FileReader.text(of: "\(root)/\(path)", limit: 16 << 20)
  }
}
