/// How files are made smaller.
package enum ExportCompression: String, Hashable, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// One zstd frame a file, at the library's standing level.
  case zstd

  /// What it is, as a phrase for help.
  package var summary: String {
    switch self {
    case .none: "Text as it is."
    case .zstd: "Zstandard, where gen was built with it."
    }
  }

  /// What it adds to a file's name.
  package var fileEnding: String { self == .zstd ? ".zst" : "" }
}
