internal import Diagnostics
internal import Registry
internal import Tables

/// Tables that a command line names in a list.
enum TableList {
  /// The tables, in the order of the registry.
  ///
  /// - Parameters:
  ///   - list: Their names, joined by commas.
  ///   - option: The option that names them.
  /// - Returns: The tables.
  /// - Throws: A finding for each name that is no table's.
  static func read(_ list: String, of option: String) throws(Findings) -> [Table] {
    let names = list.split(separator: ",").map(String.init)
    let unknown = names.filter { Registry.table(named: $0) == nil }
    guard !names.isEmpty, unknown.isEmpty else {
      throw Findings((names.isEmpty ? [""] : unknown).map { finding($0, option) })
    }
    return Registry.tables.filter { names.contains($0.name) }
  }

  private static func finding(_ name: String, _ option: String) -> Finding {
    Finding(
      .unknownTable, "\(option) names '\(name)', which is no table",
      suggestion: Suggestion.nearest(to: name, in: Registry.tables.map(\.name)),
      advice: "see them with: gen registry tables")
  }
}
