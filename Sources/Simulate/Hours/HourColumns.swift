import Units

/// The columns of a stretch of consecutive hours of one line item, reused from stretch to stretch.
struct HourColumns {
  /// The most hours of a stretch.
  static let capacity = 512
  /// Hours after the stretch for which the forecast is looked at too.
  static let lookahead = 32

  /// The first hour.
  var first = Hour(hoursSinceEpoch: 0)
  /// The hours that are filled.
  var count = 0

  // The calendar, with the hours looked ahead.
  var localHours = Self.integers
  var weekdays = Self.integers
  var localDays = Self.integers
  var weights = Self.reals
  var prices = Self.reals

  // What the pacer sees.
  var planFactors = Self.reals
  var windowWeights = Self.reals
  var active = Self.reals
  var stops = Self.reals

  // Supply and rates of the funnel.
  var offered = Self.integers
  var means = Self.reals
  var memory = Self.reals
  var responseRates = Self.reals
  var eligibleRates = Self.reals
  var wonRates = Self.reals
  var renderRates = Self.reals
  var incidentLosses = Self.reals

  // The draws of the hour loop, uniform and normal.
  var requestUniforms = Self.reals
  var requestNormals = Self.reals
  var responseUniforms = Self.reals
  var responseNormals = Self.reals
  var eligibleUniforms = Self.reals
  var eligibleNormals = Self.reals
  var wonUniforms = Self.reals
  var wonNormals = Self.reals
  var impressionUniforms = Self.reals
  var impressionNormals = Self.reals

  // What the hour loop makes.
  var throttles = Self.integers
  var requests = Self.integers
  var responses = Self.integers
  var eligible = Self.integers
  var won = Self.integers
  var impressions = Self.integers
  var clearing = Self.integers
  var spend = Self.integers

  // What viewers do.
  var measurable = Self.integers
  var viewable = Self.integers
  var audible = Self.integers
  var invalid = Self.integers
  var starts = Self.integers
  var quarters = Self.integers
  var halves = Self.integers
  var threeQuarters = Self.integers
  var completions = Self.integers
  var skips = Self.integers
  var clicks = Self.integers
  var invalidClicks = Self.integers
  var scans = Self.integers
  var interactions = Self.integers
  var conversions = Self.integers
  var reach = Self.integers
  var cumulativeReach = Self.integers
  var watchSeconds = Self.integers
  var errors = Self.integers
  var timeouts = Self.integers

  // Scratch of one draw.
  var uniforms = Self.reals
  var normals = Self.reals
  var rates = Self.reals
  var trials = Self.integers
  var invalidRates = Self.reals
  var clickFactors = Self.reals
  var codeShares = Self.reals
  var interactiveShares = Self.reals

  private static var integers: [Int64] { [Int64](repeating: 0, count: capacity + lookahead) }
  private static var reals: [Double] { [Double](repeating: 0, count: capacity + lookahead) }

  /// What markets' memories were at the hours last asked for.
  var marketMemories = MarketMemories()

  /// The row of the first hour in streams with an hour a row.
  var firstRow: UInt64 { UInt64(bitPattern: first.hoursSinceEpoch) }

  /// Fills a column from a table of the local hours.
  static func look(
    up hours: [Int64], in table: [Double], count: Int, into column: inout [Double]
  ) {
    var column = column.mutableSpan
    let (hours, table) = (hours.span, table.span)
    for index in 0..<count { column[index] = table[Int(hours[index])] }
  }

  /// Empties the columns that a line item fills only where they mean something for it.
  mutating func clearWhatMayStay() {
    for index in 0..<starts.count {
      starts[index] = 0
      quarters[index] = 0
      halves[index] = 0
      threeQuarters[index] = 0
      completions[index] = 0
      skips[index] = 0
      watchSeconds[index] = 0
      scans[index] = 0
      interactions[index] = 0
    }
  }
}
