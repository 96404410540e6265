internal import Arguments
internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// `gen create TABLE`: one subcommand for every table whose entry allows it, with a flag a column.
enum CreateRow {
  static let command = GenCommand(
    "create", "Make one row of a table by hand, checked by every rule.",
    discussion: """
      Flags come from the registry: money in currency units, other rows by what people call them \
      ('--market US'), enumerated values without case. Whatever is left out takes its default.
      """,
    group: CommandGroups.edit,
    examples: [
      Example(
        "gen create brands --name 'Harbor Foods' --internal-code HARBOR", "a brand of your own"),
      Example("gen create flights --help", "what a flight needs"),
    ],
    seeAlso: ["gen set", "gen delete", "gen registry"],
    subcommands: Registry.tables.filter(\.isCreatable).map(command(for:)))

  private static func command(for table: Table) -> GenCommand {
    let flags = table.inputKeys(.create).map { key in (key, option(for: key)) }
    return GenCommand(
      table.name,
      "Make one row: \(table.summary.prefix(1).lowercased())\(table.summary.dropFirst())",
      examples: [Example("gen create \(table.name) \(sample(table))", "the least that is needed")],
      parameters: flags.map(\.1),
      exits: [
        ExitNote(.invalidInput, "a rule would be broken; nothing was stored"),
        ExitNote(.notFound, "a row that is pointed at does not exist"),
      ],
      seeAlso: ["gen registry \(table.name)"]
    ) { arguments, context in
      let row = try context.extend { database in
        let lookup = KeyLookup(database)
        var given = GivenValues(table, for: .create)
        for (key, flag) in flags {
          if let text = arguments[flag] { try given.take(key.name, text, lookup: lookup) }
        }
        try given.finish(requiring: .create)
        return try RowEditing(database).create(
          table, given: Dictionary(uniqueKeysWithValues: given.values.map { ($0.column, $0.value) })
        )
      }
      let key = row.values(of: table.primaryKey).map(\.description).joined(separator: ",")
      context.say("made \(table.name) \(key)")
      try context.answer(RowText.json(row)) { key + "\n" }
      return .done
    }
  }

  /// The flag of a column; the second names of money and pointers are left out of help.
  private static func option(for key: InputKey) -> Option<String?> {
    let isSecond = key.column.inputKeys.first != key
    let kind: ValueKind<String> =
      if case .enumerated(let enumeration) = key.column.type {
        .choice(enumeration.choices)
      } else {
        .anyText
      }
    return Option(
      key.name.flag, kind, key.column.summary, placeholder: placeholder(key),
      otherwise: key.column.defaultValue.flatMap { $0.isNull ? nil : $0.description },
      isHidden: isSecond)
  }

  private static func placeholder(_ key: InputKey) -> String? {
    switch (key.reading, key.column.type) {
    case (.currencyUnits, _): "AMOUNT"
    case (.naturalKey(let table), _): table.uppercased()
    case (_, .date): "DATE"
    case (_, .timestamp): "INSTANT"
    case (_, .integer), (_, .money): "N"
    case (_, .json): "JSON"
    case (_, .boolean): "BOOL"
    default: nil
    }
  }

  private static func sample(_ table: Table) -> String {
    table.columns.filter {
      $0.input.contains(.create) && !$0.isNullable && $0.defaultValue == nil
    }.map { "--\($0.inputKeys[0].name.flag) …" }.joined(separator: " ")
  }
}

extension String {
  /// A column's name as a flag; made a thousand times at every start, so byte by byte.
  var flag: String {
    String(
      decoding: utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}
