internal import Arguments
internal import Diagnostics

/// What `--json` means beside a command's own formats.
extension CommandContext {
  /// The format of an answer: JSON where programs ask for it, unless another one is asked for too.
  func format(_ option: Option<String>, of arguments: ParsedArguments) throws(Failure) -> String {
    let format = arguments[option]
    guard isJSON else { return format }
    guard format == Self.json || !arguments.isGiven(option) else {
      throw Failure(
        .invalidInput, "--json and --\(option.outline.name) \(format) ask for two formats",
        advice: "leave one of them out")
    }
    return Self.json
  }

  /// The name of JSON among formats.
  static let json = "json"

  /// Refuses `--json` where the answer has a form of its own.
  func refuseJSON(_ sentence: String, advice: String) throws(Failure) {
    if isJSON { throw Failure(.invalidInput, "--json: \(sentence)", advice: advice) }
  }
}
