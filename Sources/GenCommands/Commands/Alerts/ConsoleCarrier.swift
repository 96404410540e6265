internal import AdOps
internal import Files
internal import JSON
internal import Pipeline
internal import Registry

/// Brings alerts to the console or a file, and the others to the web.
struct ConsoleCarrier: AlertCarrier {
  let context: CommandContext
  /// The file that takes what would be shown on the console.
  let file: String?
  let web: WebhookCarrier
  /// What a program that asked for JSON is told at the end.
  private(set) var shown: [JSONValue] = []

  init(_ context: CommandContext, file: String?, web: WebhookCarrier) {
    self.context = context
    self.file = file
    self.web = web
  }

  mutating func carry(_ parcel: AlertParcel) throws -> AlertAnswer {
    guard parcel.channel == .console else { return try web.carry(parcel) }
    if let file {
      var writer = try ByteWriter(appendingTo: file)
      try writer.write(parcel.text + "\n")
      try writer.finish()
    } else if context.isJSON {
      shown.append(parcel.message.json)
    } else {
      try context.write(parcel.text + "\n")
    }
    return .taken
  }
}
