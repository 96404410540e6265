import Files
import JSON

/// The official schemas of cards, which lie beside the documents of the platforms.
enum Specifications {
  static var areHere: Bool {
    OfficialDocuments.folder.map { FileSystem.exists("\($0)/teams/adaptive-card-1.4.0.json") }
      ?? false
  }

  /// Where the gate runs, a missing document is a failure.
  static var mustBeHere: Bool { Environment.current["CI"] == "true" }

  static func schema(_ name: String) throws -> JSONSchema {
    let text = try FileReader.text(of: "\(OfficialDocuments.folder ?? "")/\(name)", limit: 1 << 22)
    return JSONSchema(try JSONReader.read(text))
  }
}
