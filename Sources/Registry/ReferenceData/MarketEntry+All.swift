extension MarketEntry {
  /// The twelve countries of Netflix's ad tier, then the others by region.
  static let all: [MarketEntry] = adTier + americas + europe + africaAndGulf + asiaPacific

  private static let adTier: [MarketEntry] = [
    .init(
      "US", "United States", .enUS, .northAmerica, .unitedStates, "USD", "America/New_York"),
    .init(
      "GB", "United Kingdom", .enGB, .europeMiddleEastAfrica, .ukAndIreland, "GBP",
      "Europe/London"),
    .init("CA", "Canada", .enCA, .northAmerica, .canada, "CAD", "America/Toronto"),
    .init(
      "AU", "Australia", .enAU, .asiaPacific, .australiaAndNewZealand, "AUD", "Australia/Sydney"),
    .init("BR", "Brazil", .ptBR, .latinAmerica, .brazil, "BRL", "America/Sao_Paulo"),
    .init("DE", "Germany", .deDE, .europeMiddleEastAfrica, .germanSpeaking, "EUR", "Europe/Berlin"),
    .init("ES", "Spain", .esES, .europeMiddleEastAfrica, .iberia, "EUR", "Europe/Madrid"),
    .init("FR", "France", .frFR, .europeMiddleEastAfrica, .france, "EUR", "Europe/Paris"),
    .init("IT", "Italy", .itIT, .europeMiddleEastAfrica, .italy, "EUR", "Europe/Rome"),
    .init("JP", "Japan", .jaJP, .asiaPacific, .japan, "JPY", "Asia/Tokyo"),
    .init("KR", "South Korea", .koKR, .asiaPacific, .korea, "KRW", "Asia/Seoul"),
    .init("MX", "Mexico", .esMX, .latinAmerica, .mexico, "MXN", "America/Mexico_City"),
  ]

  private static let americas: [MarketEntry] = [
    .init(
      "AR", "Argentina", .esAR, .latinAmerica, .riverPlate, "ARS",
      "America/Argentina/Buenos_Aires"),
    .init("CO", "Colombia", .esCO, .latinAmerica, .andes, "COP", "America/Bogota"),
    .init("CL", "Chile", .esCL, .latinAmerica, .andes, "CLP", "America/Santiago"),
    .init("PE", "Peru", .esPE, .latinAmerica, .andes, "PEN", "America/Lima"),
  ]

  private static let europe: [MarketEntry] = [
    .init("IE", "Ireland", .enIE, .europeMiddleEastAfrica, .ukAndIreland, "EUR", "Europe/Dublin"),
    .init("PT", "Portugal", .ptPT, .europeMiddleEastAfrica, .iberia, "EUR", "Europe/Lisbon"),
    .init("BE", "Belgium", .nlBE, .europeMiddleEastAfrica, .benelux, "EUR", "Europe/Brussels"),
    .init(
      "NL", "Netherlands", .nlNL, .europeMiddleEastAfrica, .benelux, "EUR", "Europe/Amsterdam"),
    .init(
      "CH", "Switzerland", .deCH, .europeMiddleEastAfrica, .germanSpeaking, "CHF",
      "Europe/Zurich"),
    .init("AT", "Austria", .deAT, .europeMiddleEastAfrica, .germanSpeaking, "EUR", "Europe/Vienna"),
    .init("SE", "Sweden", .svSE, .europeMiddleEastAfrica, .nordics, "SEK", "Europe/Stockholm"),
    .init("NO", "Norway", .nbNO, .europeMiddleEastAfrica, .nordics, "NOK", "Europe/Oslo"),
    .init("DK", "Denmark", .daDK, .europeMiddleEastAfrica, .nordics, "DKK", "Europe/Copenhagen"),
    .init("FI", "Finland", .fiFI, .europeMiddleEastAfrica, .nordics, "EUR", "Europe/Helsinki"),
    .init("PL", "Poland", .plPL, .europeMiddleEastAfrica, .centralEurope, "PLN", "Europe/Warsaw"),
  ]

  private static let africaAndGulf: [MarketEntry] = [
    .init(
      "TR", "Turkey", .trTR, .europeMiddleEastAfrica, .middleEastAndAfrica, "TRY",
      "Europe/Istanbul"),
    .init(
      "AE", "United Arab Emirates", .arAE, .europeMiddleEastAfrica, .middleEastAndAfrica, "AED",
      "Asia/Dubai"),
    .init(
      "ZA", "South Africa", .enZA, .europeMiddleEastAfrica, .middleEastAndAfrica, "ZAR",
      "Africa/Johannesburg"),
  ]

  private static let asiaPacific: [MarketEntry] = [
    .init("IN", "India", .enIN, .asiaPacific, .southAsia, "INR", "Asia/Kolkata"),
    .init("SG", "Singapore", .enSG, .asiaPacific, .southeastAsia, "SGD", "Asia/Singapore"),
    .init("ID", "Indonesia", .idID, .asiaPacific, .southeastAsia, "IDR", "Asia/Jakarta"),
    .init("PH", "Philippines", .filPH, .asiaPacific, .southeastAsia, "PHP", "Asia/Manila"),
    .init("TH", "Thailand", .thTH, .asiaPacific, .southeastAsia, "THB", "Asia/Bangkok"),
    .init(
      "NZ", "New Zealand", .enNZ, .asiaPacific, .australiaAndNewZealand, "NZD",
      "Pacific/Auckland"),
    .init("HK", "Hong Kong", .zhHK, .asiaPacific, .greaterChina, "HKD", "Asia/Hong_Kong"),
    .init("TW", "Taiwan", .zhTW, .asiaPacific, .greaterChina, "TWD", "Asia/Taipei"),
  ]
}
