import Tables

extension Registry {
  /// What line items target is on the lists: keys, and the values of each key.
  static let targetingInvariants: [Invariant] = [
    targetingInvariant(
      "targeting_listed", "line items target listed values of listed keys alone",
      column: "targeting_json",
      values: TargetingKey.allCases.map { ($0.rawValue, $0.values?.values ?? []) },
      shapes: TargetingKey.allCases.compactMap { key in key.shape.map { (key.rawValue, $0) } }),
    targetingInvariant(
      "device_targets_listed", "line items target listed devices of listed keys alone",
      column: "device_targets_json",
      values: DeviceTargetKey.allCases.map { ($0.rawValue, $0.values.values) }, shapes: []),
  ]

  /// A query over each value of each key of a JSON object of lists.
  private static func targetingInvariant(
    _ name: String, _ sentence: String, column: String, values: [(String, [String])],
    shapes: [(String, Pattern)]
  ) -> Invariant {
    let listed = values.flatMap { key, values in
      values.map { "(\(SQLText.literal(key)), \(SQLText.literal($0)))" }
    }
    let shaped = shapes.map { key, shape in
      "(k.key = \(SQLText.literal(key)) AND \(shape.sql("v.value")))"
    }
    let exceptions = shaped.map { "\n  AND NOT \($0)" }.joined()
    return Invariant(
      name, sentence, tables: ["line_items"],
      sql: """
        WITH listed (targeting_key, targeting_value) AS (
          VALUES \(listed.joined(separator: ", "))
        )
        SELECT i.id AS line_item_id, k.key AS targeting_key, v.value AS targeting_value
        FROM line_items AS i,
          json_each(CASE WHEN json_valid(i.\(column)) THEN i.\(column) ELSE '{}' END) AS k,
          json_each(CASE k.type WHEN 'array' THEN k.value ELSE json_array(NULL) END) AS v
        LEFT JOIN listed AS l ON l.targeting_key = k.key AND l.targeting_value = v.value
        WHERE l.targeting_key IS NULL\(exceptions)
        """)
  }
}
