import Units

#if canImport(Glibc)
  import Glibc
#endif

/// The transitions that `scripts/timezones/make_transitions.py` wrote from the IANA database.
enum TransitionTable {
  /// What is known of one zone.
  struct Zone {
    var firstOffset: Int64
    var transitions: [Transition] = []
  }

  /// Every zone of the file by its name.
  static let zones: [String: Zone] = {
    var zones: [String: Zone] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t")
      guard cells.count == 3, let offset = Int64(cells[2]),
        let instant = Instant.parse(Array(cells[1].utf8).span)
      else { continue }
      let name = String(cells[0])
      if zones[name] == nil {
        zones[name] = Zone(firstOffset: offset)
      } else {
        zones[name]?.transitions.append(Transition(instant: instant, offsetSeconds: offset))
      }
    }
    return zones
  }()

  private static var text: String {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    guard let file = unsafe fopen("/\(folder)/Fixtures/transitions.tsv", "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
