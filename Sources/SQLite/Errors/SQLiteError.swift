/// A call of SQLite that failed.
///
/// It holds no bound values, so that it can be shown and logged.
package struct SQLiteError: Error, Hashable, Sendable {
  /// What SQLite answered.
  package let code: ResultCode
  /// SQLite's own words.
  package let message: String
  /// The statement, when one was at work.
  package let sql: String?
  /// Where in the statement the mistake is, in UTF-8 bytes, when SQLite says so.
  package let offset: Int?
  /// The file as the caller named it, or `:memory:`.
  package let database: String
  /// The system's error number behind a failure to open, read or write; 0 when there is none.
  package let systemError: Int32

  /// Describes a failed call.
  package init(
    code: ResultCode, message: String, sql: String? = nil, offset: Int? = nil,
    database: String, systemError: Int32 = 0
  ) {
    self.code = code
    self.message = message
    self.sql = sql
    self.offset = offset
    self.database = database
    self.systemError = systemError
  }

  /// The rule that a row broke, when the schema refused it.
  package var violation: ConstraintViolation? {
    code.primary == .constraint ? ConstraintViolation(code: code, message: message) : nil
  }
}

extension SQLiteError: CustomStringConvertible {
  /// Everything on one line, for whoever repairs the program.
  package var description: String {
    let place = sql.map { " - while executing `\($0.prefix(Self.longestShown))`" } ?? ""
    return "\(database): \(code): \(message)\(place)"
  }

  /// A generated statement can be as long as a file.
  private static var longestShown: Int { 400 }
}
