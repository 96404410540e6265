internal import Registry
package import Tables

/// The statements that make an empty database, in their fixed order; nothing but the registry decides them.
package enum SchemaScript {
  /// Every table; run before rows are written.
  package static let tables = Registry.tables.map(\.createStatement)

  /// Indexes, triggers and views; run after bulk loads.
  package static let afterLoad =
    Registry.tables.flatMap(\.indexStatements) + Registry.triggers.map(\.sql)
    + Registry.views.map(statement)

  /// The whole schema as one readable script.
  package static var text: String { (tables + afterLoad).joined(separator: "\n\n") + "\n" }

  /// The statement that creates a view.
  package static func statement(_ view: View) -> String {
    "CREATE VIEW \(SQLText.identifier(view.name)) AS\n\(view.sql);"
  }
}
