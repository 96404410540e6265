/// The zones that are known: standard time in minutes ahead of universal time, and daylight saving.
///
/// Facts of the IANA time zone database 2026f (public domain) for 2015 to 2040. They are compared
/// with its transitions, second by second, in a test; `scripts/timezones` makes what it reads.
enum ZoneTable {
  /// The release of the IANA database.
  static let release = "2026f"

  typealias Entry = (name: String, standardMinutes: Int64, rules: [DaylightRule])

  static let americas: [Entry] = [
    ("America/Anchorage", -540, DaylightRule.northAmerica),
    ("America/Argentina/Buenos_Aires", -180, DaylightRule.none),
    ("America/Bogota", -300, DaylightRule.none),
    ("America/Chicago", -360, DaylightRule.northAmerica),
    ("America/Costa_Rica", -360, DaylightRule.none),
    ("America/Denver", -420, DaylightRule.northAmerica),
    ("America/Edmonton", -420, DaylightRule.westernCanada),
    ("America/Guatemala", -360, DaylightRule.none),
    ("America/Guayaquil", -300, DaylightRule.none),
    ("America/Halifax", -240, DaylightRule.northAmerica),
    ("America/Lima", -300, DaylightRule.none),
    ("America/Los_Angeles", -480, DaylightRule.northAmerica),
    ("America/Manaus", -240, DaylightRule.none),
    ("America/Mexico_City", -360, DaylightRule.mexico),
    ("America/Montevideo", -180, DaylightRule.uruguay),
    ("America/New_York", -300, DaylightRule.northAmerica),
    ("America/Panama", -300, DaylightRule.none),
    ("America/Phoenix", -420, DaylightRule.none),
    ("America/Puerto_Rico", -240, DaylightRule.none),
    ("America/Santiago", -240, DaylightRule.chile),
    ("America/Santo_Domingo", -240, DaylightRule.none),
    ("America/Sao_Paulo", -180, DaylightRule.brazil),
    ("America/St_Johns", -210, DaylightRule.northAmerica),
    ("America/Toronto", -300, DaylightRule.northAmerica),
    ("America/Vancouver", -480, DaylightRule.westernCanada),
    ("America/Winnipeg", -360, DaylightRule.westernCanada),
  ]

  static let africa: [Entry] = [
    ("Africa/Accra", 0, DaylightRule.none),
    ("Africa/Cairo", 120, DaylightRule.egypt),
    ("Africa/Johannesburg", 120, DaylightRule.none),
    ("Africa/Lagos", 60, DaylightRule.none),
    ("Africa/Nairobi", 180, DaylightRule.none),
  ]

  static let asia: [Entry] = [
    ("Asia/Bangkok", 420, DaylightRule.none),
    ("Asia/Colombo", 330, DaylightRule.none),
    ("Asia/Dhaka", 360, DaylightRule.none),
    ("Asia/Dubai", 240, DaylightRule.none),
    ("Asia/Ho_Chi_Minh", 420, DaylightRule.none),
    ("Asia/Hong_Kong", 480, DaylightRule.none),
    ("Asia/Jakarta", 420, DaylightRule.none),
    ("Asia/Jerusalem", 120, DaylightRule.israel),
    ("Asia/Karachi", 300, DaylightRule.none),
    ("Asia/Kathmandu", 345, DaylightRule.none),
    ("Asia/Kolkata", 330, DaylightRule.none),
    ("Asia/Kuala_Lumpur", 480, DaylightRule.none),
    ("Asia/Kuwait", 180, DaylightRule.none),
    ("Asia/Manila", 480, DaylightRule.none),
    ("Asia/Qatar", 180, DaylightRule.none),
    ("Asia/Riyadh", 180, DaylightRule.none),
    ("Asia/Seoul", 540, DaylightRule.none),
    ("Asia/Shanghai", 480, DaylightRule.none),
    ("Asia/Singapore", 480, DaylightRule.none),
    ("Asia/Taipei", 480, DaylightRule.none),
    ("Asia/Tokyo", 540, DaylightRule.none),
  ]

  static let europe: [Entry] = [
    ("Atlantic/Reykjavik", 0, DaylightRule.none),
    ("Europe/Amsterdam", 60, DaylightRule.europe),
    ("Europe/Athens", 120, DaylightRule.europe),
    ("Europe/Belgrade", 60, DaylightRule.europe),
    ("Europe/Berlin", 60, DaylightRule.europe),
    ("Europe/Bratislava", 60, DaylightRule.europe),
    ("Europe/Brussels", 60, DaylightRule.europe),
    ("Europe/Bucharest", 120, DaylightRule.europe),
    ("Europe/Budapest", 60, DaylightRule.europe),
    ("Europe/Copenhagen", 60, DaylightRule.europe),
    ("Europe/Dublin", 0, DaylightRule.europe),
    ("Europe/Helsinki", 120, DaylightRule.europe),
    ("Europe/Istanbul", 120, DaylightRule.turkey),
    ("Europe/Kyiv", 120, DaylightRule.europe),
    ("Europe/Lisbon", 0, DaylightRule.europe),
    ("Europe/Ljubljana", 60, DaylightRule.europe),
    ("Europe/London", 0, DaylightRule.europe),
    ("Europe/Luxembourg", 60, DaylightRule.europe),
    ("Europe/Madrid", 60, DaylightRule.europe),
    ("Europe/Oslo", 60, DaylightRule.europe),
    ("Europe/Paris", 60, DaylightRule.europe),
    ("Europe/Prague", 60, DaylightRule.europe),
    ("Europe/Riga", 120, DaylightRule.europe),
    ("Europe/Rome", 60, DaylightRule.europe),
    ("Europe/Sofia", 120, DaylightRule.europe),
    ("Europe/Stockholm", 60, DaylightRule.europe),
    ("Europe/Tallinn", 120, DaylightRule.europe),
    ("Europe/Vienna", 60, DaylightRule.europe),
    ("Europe/Vilnius", 120, DaylightRule.europe),
    ("Europe/Warsaw", 60, DaylightRule.europe),
    ("Europe/Zagreb", 60, DaylightRule.europe),
    ("Europe/Zurich", 60, DaylightRule.europe),
  ]

  static let oceania: [Entry] = [
    ("Australia/Adelaide", 570, DaylightRule.australia),
    ("Australia/Brisbane", 600, DaylightRule.none),
    ("Australia/Melbourne", 600, DaylightRule.australia),
    ("Australia/Perth", 480, DaylightRule.none),
    ("Australia/Sydney", 600, DaylightRule.australia),
    ("Pacific/Auckland", 720, DaylightRule.newZealand),
    ("Pacific/Honolulu", -600, DaylightRule.none),
  ]

  static let universal: [Entry] = [("UTC", 0, DaylightRule.none)]

  /// All zones, sorted by name.
  static let entries = (africa + americas + asia + europe + oceania + universal)
    .sorted { $0.name < $1.name }
}
