/// What SQLite answered: an extended result code.
///
/// A pattern of a primary code matches every extended code of its family:
///
///     switch error.code {
///     case .constraint: …  // also CHECK, NOT NULL, UNIQUE, …
///     }
package struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number of the C interface.
  package let rawValue: Int32

  /// Wraps a number of the C interface.
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code of the family that this one belongs to.
  package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// True when both are equal, or when `pattern` is the family of `code`.
  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }

  /// An extended code of a family.
  private static func extended(_ primary: ResultCode, _ number: Int32) -> ResultCode {
    ResultCode(rawValue: primary.rawValue | number << 8)
  }
}

extension ResultCode {
  /// SQL or a schema that SQLite cannot carry out.
  package static var error: ResultCode { ResultCode(rawValue: 1) }
  /// A bug inside SQLite.
  package static var internalError: ResultCode { ResultCode(rawValue: 2) }
  /// The system refused access that its permissions forbid.
  package static var permission: ResultCode { ResultCode(rawValue: 3) }
  /// A callback stopped the work.
  package static var abort: ResultCode { ResultCode(rawValue: 4) }
  /// Another connection holds the file's lock.
  package static var busy: ResultCode { ResultCode(rawValue: 5) }
  /// A table is in use by the same connection.
  package static var locked: ResultCode { ResultCode(rawValue: 6) }
  /// Memory ran out.
  package static var noMemory: ResultCode { ResultCode(rawValue: 7) }
  /// A write to what may only be read.
  package static var readOnly: ResultCode { ResultCode(rawValue: 8) }
  /// Stopped on request.
  package static var interrupt: ResultCode { ResultCode(rawValue: 9) }
  /// The system failed to read or write.
  package static var inputOutput: ResultCode { ResultCode(rawValue: 10) }
  /// The file contradicts itself.
  package static var corrupt: ResultCode { ResultCode(rawValue: 11) }
  /// The disk, or the file's own page limit, is full.
  package static var full: ResultCode { ResultCode(rawValue: 13) }
  /// The file could not be opened.
  package static var cannotOpen: ResultCode { ResultCode(rawValue: 14) }
  /// The locks of the file contradict each other.
  package static var `protocol`: ResultCode { ResultCode(rawValue: 15) }
  /// The schema changed again and again while a statement was prepared.
  package static var schema: ResultCode { ResultCode(rawValue: 17) }
  /// A text, a blob, a row or a statement is longer than allowed.
  package static var tooBig: ResultCode { ResultCode(rawValue: 18) }
  /// A rule of the schema refused a row.
  package static var constraint: ResultCode { ResultCode(rawValue: 19) }
  /// A value that is no integer was given as a row's number.
  package static var mismatch: ResultCode { ResultCode(rawValue: 20) }
  /// The interface was used in the wrong order.
  package static var misuse: ResultCode { ResultCode(rawValue: 21) }
  /// The system lacks large files.
  package static var noLargeFiles: ResultCode { ResultCode(rawValue: 22) }
  /// A callback forbade the statement.
  package static var authorization: ResultCode { ResultCode(rawValue: 23) }
  /// A parameter's position is out of range.
  package static var range: ResultCode { ResultCode(rawValue: 25) }
  /// The file is no database.
  package static var notADatabase: ResultCode { ResultCode(rawValue: 26) }
}

extension ResultCode {
  /// A CHECK failed.
  package static var constraintCheck: ResultCode { extended(.constraint, 1) }
  /// A foreign key has no parent, or a parent still has children.
  package static var constraintForeignKey: ResultCode { extended(.constraint, 3) }
  /// A NULL where a value must be.
  package static var constraintNotNull: ResultCode { extended(.constraint, 5) }
  /// The primary key is there already.
  package static var constraintPrimaryKey: ResultCode { extended(.constraint, 6) }
  /// A trigger raised a failure.
  package static var constraintTrigger: ResultCode { extended(.constraint, 7) }
  /// A unique key is there already.
  package static var constraintUnique: ResultCode { extended(.constraint, 8) }
  /// The row's number is there already.
  package static var constraintRowID: ResultCode { extended(.constraint, 10) }
  /// A value of another type than the STRICT table's column.
  package static var constraintDataType: ResultCode { extended(.constraint, 12) }
  /// The named path is a folder.
  package static var cannotOpenFolder: ResultCode { extended(.cannotOpen, 2) }
  /// A log must be recovered first, which a reader cannot.
  package static var readOnlyRecovery: ResultCode { extended(.readOnly, 1) }
  /// A journal must be rolled back first, which a reader cannot.
  package static var readOnlyRollback: ResultCode { extended(.readOnly, 3) }
  /// Writing failed.
  package static var inputOutputWrite: ResultCode { extended(.inputOutput, 3) }
}

extension ResultCode: CustomStringConvertible {
  /// The name of the C interface for the family, and the number of an extended code.
  package var description: String {
    let number = Int(primary.rawValue)
    let family = Self.names.indices.contains(number) ? Self.names[number] : "SQLITE_UNKNOWN"
    return rawValue == primary.rawValue ? family : "\(family) (\(rawValue))"
  }

  private static let names = [
    "SQLITE_OK", "SQLITE_ERROR", "SQLITE_INTERNAL", "SQLITE_PERM", "SQLITE_ABORT",
    "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_NOMEM", "SQLITE_READONLY", "SQLITE_INTERRUPT",
    "SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTFOUND", "SQLITE_FULL", "SQLITE_CANTOPEN",
    "SQLITE_PROTOCOL", "SQLITE_EMPTY", "SQLITE_SCHEMA", "SQLITE_TOOBIG", "SQLITE_CONSTRAINT",
    "SQLITE_MISMATCH", "SQLITE_MISUSE", "SQLITE_NOLFS", "SQLITE_AUTH", "SQLITE_FORMAT",
    "SQLITE_RANGE", "SQLITE_NOTADB",
  ]
}
