package import Tables

extension Registry {
  /// What SQLite refuses in the tables of commerce: a name that was given stays.
  package static let commerceTriggers: [Trigger] = Trigger.appendOnly(taxonomyNames)
}
