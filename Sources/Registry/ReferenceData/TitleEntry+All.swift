extension TitleEntry {
  /// The ten of the studio lab, then others of the same studio.
  static let all: [TitleEntry] = lab + others

  private static let lab: [TitleEntry] = [
    .init("Moonlit Harbor", "LWS", "Theatrical Release", .film, .drama, .pg13, "2026-03-13"),
    .init("Ember Rook", "IRON", "Lanternwick Plus", .series, .fantasy, .tv14, "2026-02-06"),
    .init(
      "The Lantern Keepers", "LWFAM", "Lanternwick Plus", .series, .family, .tvY7, "2026-04-10"),
    .init("Saltwater Circuit", "LWP", "Lanternwick Plus", .series, .reality, .tvPG, "2026-01-23"),
    .init(
      "Paper Moons of Mars", "IRON", "Theatrical Release", .film, .scienceFiction, .pg, "2026-07-17"
    ),
    .init("Saturday Stadium Live", "OVT", "Lanternwick Live", .live, .sports, .tvG, "2026-08-29"),
    .init("Nine Winters North", "LWS", "Theatrical Release", .film, .thriller, .r, "2026-10-16"),
    .init("Pocket Dragons", "TIDE", "Theatrical Release", .film, .animation, .g, "2026-06-12"),
    .init("Verdict at Low Tide", "LWP", "Lanternwick Plus", .series, .crime, .tvMA, "2026-05-08"),
    .init("Kitchen Comet", "LWP", "Lanternwick Plus", .series, .comedy, .tv14, "2026-09-04"),
  ]

  private static let others: [TitleEntry] = [
    .init("Redline Meridian", "IRON", "Theatrical Release", .film, .action, .pg13, "2026-05-22"),
    .init("Thornglass", "IRON", "Lanternwick Plus", .series, .fantasy, .tvMA, "2026-11-13"),
    .init(
      "Orbital Orchard", "IRON", "Lanternwick Plus", .series, .scienceFiction, .tvPG, "2026-03-27"),
    .init("Dustwater Crossing", "LWS", "Theatrical Release", .film, .western, .r, "2026-04-24"),
    .init("The Attic Choir", "LWS", "Theatrical Release", .film, .horror, .r, "2026-10-23"),
    .init(
      "A House of Quiet Clocks", "LWP", "Lanternwick Plus", .series, .drama, .tv14, "2026-02-20"),
    .init(
      "The Seventh Lighthouse", "LWP", "Lanternwick Plus", .series, .mystery, .tv14, "2026-01-16"),
    .init(
      "Letters from Platform Four", "LWS", "Theatrical Release", .film, .romance, .pg13,
      "2026-02-13"),
    .init("Two Left Umbrellas", "LWP", "Lanternwick Plus", .series, .comedy, .tvPG, "2026-06-05"),
    .init("Harbour Nine", "LWP", "Lanternwick Plus", .series, .crime, .tvMA, "2026-08-14"),
    .init("Glasshouse Signal", "LWP", "Lanternwick Plus", .series, .thriller, .tvMA, "2026-09-18"),
    .init("Captain Pebble", "TIDE", "Lanternwick Plus", .series, .animation, .tvY, "2026-03-06"),
    .init(
      "The Backyard Orchestra", "LWFAM", "Theatrical Release", .film, .family, .pg, "2026-12-04"),
    .init(
      "Snowed In at Juniper Inn", "LWFAM", "Lanternwick Plus", .film, .holiday, .tvG, "2026-11-27"),
    .init("Winter Lights Gala", "LWFAM", "Lanternwick Live", .live, .holiday, .tvG, "2026-12-18"),
    .init(
      "Unmapped Rivers", "FACT", "Lanternwick Plus", .series, .documentary, .tvPG, "2026-04-03"),
    .init(
      "The Salt Road Letters", "FACT", "Lanternwick Plus", .series, .history, .tvPG, "2026-05-15"),
    .init(
      "The Bridge Painter", "FACT", "Theatrical Release", .film, .biography, .pg13, "2026-10-09"),
    .init("Quarterly Kings", "FACT", "Lanternwick Plus", .series, .business, .tv14, "2026-09-25"),
    .init("Signal and Circuit", "FACT", "Lanternwick Plus", .series, .tech, .tvPG, "2026-07-10"),
    .init("Evening Desk", "FACT", "Lanternwick Live", .live, .news, .tvPG, "2026-01-05"),
    .init(
      "Marble and Clay Masters", "LWP", "Lanternwick Plus", .series, .reality, .tvPG, "2026-06-26"),
    .init("Midnight Court Live", "OVT", "Lanternwick Live", .live, .sports, .tvG, "2026-02-27"),
    .init("Longshot League", "OVT", "Lanternwick Plus", .series, .sports, .tvPG, "2026-08-07"),
  ]
}
