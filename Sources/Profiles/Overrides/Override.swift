import Diagnostics

/// A value that the command line sets over the file: `campaign.target_cpm=30`.
package struct Override: Hashable, Sendable {
  /// How findings name the flag; their line is its number on the command line.
  package static let file = "--set"

  /// The whole text of the flag.
  package let text: String
  /// Which of these flags it is, counted from 1.
  package let number: Int

  /// Takes one flag.
  package init(_ text: String, number: Int) {
    self.text = text
    self.number = number
  }

  /// Takes the flags of a command line in order.
  package static func all(_ texts: [String]) -> [Override] {
    texts.enumerated().map { Override($1, number: $0 + 1) }
  }

  /// True for the override that names the base, which must be known before anything is joined.
  var choosesBase: Bool { text.hasPrefix("base=") || text.hasPrefix("base_template=") }

  /// A place in the flag, by how many characters stand before it.
  func place(after characters: Int) -> Place {
    Place(file: Self.file, line: number, column: characters + 1)
  }
}
