import Tables

/// The languages of markets and creatives, as BCP 47 tags: a language and the market where it is used.
package enum Language: String, EnumeratedValue {
  case enUS = "en-US"
  case enGB = "en-GB"
  case enCA = "en-CA"
  case enAU = "en-AU"
  case ptBR = "pt-BR"
  case deDE = "de-DE"
  case esES = "es-ES"
  case frFR = "fr-FR"
  case itIT = "it-IT"
  case jaJP = "ja-JP"
  case koKR = "ko-KR"
  case esMX = "es-MX"
  case esAR = "es-AR"
  case esCO = "es-CO"
  case esCL = "es-CL"
  case esPE = "es-PE"
  case enIE = "en-IE"
  case ptPT = "pt-PT"
  case nlBE = "nl-BE"
  case nlNL = "nl-NL"
  case deCH = "de-CH"
  case deAT = "de-AT"
  case svSE = "sv-SE"
  case nbNO = "nb-NO"
  case daDK = "da-DK"
  case fiFI = "fi-FI"
  case plPL = "pl-PL"
  case trTR = "tr-TR"
  case enIN = "en-IN"
  case enSG = "en-SG"
  case idID = "id-ID"
  case filPH = "fil-PH"
  case thTH = "th-TH"
  case arAE = "ar-AE"
  case enZA = "en-ZA"
  case enNZ = "en-NZ"
  case zhHK = "zh-HK"
  case zhTW = "zh-TW"
  case frCA = "fr-CA"
  case esUS = "es-US"
  case frBE = "fr-BE"
  case frCH = "fr-CH"
  case hiIN = "hi-IN"

  package static let enumerationName = "language"
  package static let enumerationSummary = "A language as it is used in one market, as a BCP 47 tag."

  package var summary: String { "\(name), as used in \(place)." }

  /// The code of the market where it is used.
  package var marketCode: String { String(rawValue.suffix(2)) }

  private var place: String {
    MarketEntry.all.first { $0.code == marketCode }?.country ?? marketCode
  }

  private var name: String {
    switch rawValue.dropLast(3) {
    case "ar": "Arabic"
    case "da": "Danish"
    case "de": "German"
    case "en": "English"
    case "es": "Spanish"
    case "fi": "Finnish"
    case "fil": "Filipino"
    case "fr": "French"
    case "hi": "Hindi"
    case "id": "Indonesian"
    case "it": "Italian"
    case "ja": "Japanese"
    case "ko": "Korean"
    case "nb": "Norwegian"
    case "nl": "Dutch"
    case "pl": "Polish"
    case "pt": "Portuguese"
    case "sv": "Swedish"
    case "th": "Thai"
    case "tr": "Turkish"
    default: "Chinese"
    }
  }
}
