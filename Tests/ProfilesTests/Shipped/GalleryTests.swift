import Diagnostics
import Testing
import YAML

@testable import Profiles

/// The YAML in `docs/profiles.md` works.
struct GalleryTests {
  struct Block: Sendable, CustomTestStringConvertible {
    let heading: String
    let line: Int
    let lines: [String]
    var text: String { lines.joined(separator: "\n") + "\n" }
    var testDescription: String { "line \(line): \(heading)" }
  }

  static let page: [String] = {
    let path = Shipped.root + "/docs/profiles.md"
    // Any text is a file with lines to this reader, whether or not it is YAML.
    let document = YAMLReader.read(file: path)
    var lines: [String] = []
    while let line = document.line(of: path, lines.count + 1) { lines.append(line) }
    return lines
  }()

  static let blocks: [Block] = {
    var blocks: [Block] = []
    var heading = ""
    var open: (line: Int, lines: [String])?
    for (position, line) in page.enumerated() {
      if line.hasPrefix("#"), open == nil { heading = line }
      if line == "```yaml" {
        open = (position + 2, [])
      } else if line == "```", let block = open {
        blocks.append(Block(heading: heading, line: block.line, lines: block.lines))
        open = nil
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }()

  static let gallery = blocks.filter { $0.heading.hasPrefix("### ") }

  @Test func `the gallery has ten profiles of at most twenty lines, each with a sentence`() {
    #expect(Self.gallery.count == 10)
    #expect(Set(Self.gallery.map(\.heading)).count == 10)
    for block in Self.gallery {
      #expect(block.lines.count <= 20, "\(block.heading)")
      #expect(block.heading.split(separator: " ").count > 5, "\(block.heading)")
    }
  }

  @Test(arguments: gallery)
  func `each profile of the gallery loads without a finding`(block: Block) {
    #expect(Plan.complaints(block.text) == "fine")
  }

  @Test(arguments: blocks)
  func `each YAML of the page is a sound file`(block: Block) throws {
    let folder = TemporaryFolder()
    let path = try folder.write("block.yml", block.text)
    let report = FileValidator(bases: Shipped.bases, names: Plan.names).report(on: path)
    #expect(report.root != nil)
    #expect(report.findings.isEmpty, "\(report.findings.map(\.sentence))")
  }
}
