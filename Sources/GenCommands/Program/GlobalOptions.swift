internal import Arguments
internal import Diagnostics
internal import Files

/// What every command accepts, and the environment that stands in for it.
enum GlobalOptions {
  static let database = Option<String?>(
    "db", .newFile, "The database.", placeholder: "FILE", environment: "GEN_DB",
    otherwise: "ads.db")
  static let json = Flag("json", "Answer in JSON, for programs.")
  static let quiet = Flag("quiet", "Say nothing but the answer and errors.", short: "q")
  static let noColor = Flag("no-color", "No colours, whatever the terminal.")

  static let all: [any Parameter] = [database, json, quiet, noColor]

  static let environment = [
    EnvironmentNote(
      "ADS_DB_URL", "sqlite:///file, when neither --db nor GEN_DB is given."),
    EnvironmentNote("NO_COLOR", "Any text switches colours off."),
    EnvironmentNote("LOG_LEVEL", "error, warning (the default), info or debug."),
  ]

  /// The database that a command line and its environment mean.
  static func databasePath(
    _ arguments: ParsedArguments, _ environment: Environment
  ) throws(Failure) -> String {
    if let path = arguments[database] { return path }
    guard let url = environment["ADS_DB_URL"], !url.isEmpty else { return "ads.db" }
    let prefix = "sqlite:///"
    guard url.hasPrefix(prefix), url.count > prefix.count else {
      throw Failure(
        .invalidInput, "ADS_DB_URL is '\(url)', which is no SQLite file",
        advice: "write sqlite:///ads.db, or sqlite:////absolute/ads.db, or use --db")
    }
    return String(url.dropFirst(prefix.count))
  }
}
