#if canImport(Glibc)
  import Glibc
#endif

/// How much was done, and how long the processor was busy with it.
struct Measurement {
  var rows = 0
  /// Rows of all tables, where there are others than the hourly ones.
  var allRows: Int?
  /// Bytes of text, where there are any.
  var bytes: Int?
  var seconds = 0.0

  /// The best of several rounds of the same work.
  static func best(of rounds: Int, _ work: () throws -> Measurement) rethrows -> Measurement {
    var best: Measurement?
    for _ in 0..<rounds {
      let begin = processorSeconds
      var measurement = try work()
      measurement.seconds = processorSeconds - begin
      if measurement.seconds < best?.seconds ?? .infinity { best = measurement }
    }
    return best ?? Measurement()
  }

  /// The measurement as words that a script can read.
  var text: String {
    var words = [
      "rows=\(rows)", "cpu_seconds=\(Self.rounded(seconds, 1_000_000))",
      "ns_per_row=\(Self.rounded(seconds * 1e9 / Double(rows), 10))",
      "rows_per_cpu_second=\(Int(Double(rows) / seconds))",
    ]
    if let allRows {
      words.append("rows_of_all_tables_per_cpu_second=\(Int(Double(allRows) / seconds))")
    }
    if let bytes {
      words += [
        "bytes=\(bytes)", "bytes_per_row=\(Self.rounded(Double(bytes) / Double(rows), 10))",
        "mb_per_cpu_second=\(Self.rounded(Double(bytes) / seconds / 1e6, 10))",
      ]
    }
    return words.joined(separator: " ")
  }

  static func rounded(_ value: Double, _ parts: Double) -> Double {
    Double(Int(value * parts + 0.5)) / parts
  }

  /// How long the processor has been busy with this process, all threads together.
  static var processorSeconds: Double {
    seconds(of: CLOCK_PROCESS_CPUTIME_ID)
  }

  /// Seconds of a clock that only goes forward.
  static var wallSeconds: Double { seconds(of: CLOCK_MONOTONIC) }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
