import Tables

/// The languages of markets and creatives, as BCP 47 tags of a language and a market.
package enum Language: String, EnumeratedValue {
  /// English (United States).
  case enUS = "en-US"
  /// English (United Kingdom).
  case enGB = "en-GB"
  /// English (Canada).
  case enCA = "en-CA"
  /// English (Australia).
  case enAU = "en-AU"
  /// Portuguese (Brazil).
  case ptBR = "pt-BR"
  /// German (Germany).
  case deDE = "de-DE"
  /// Spanish (Spain).
  case esES = "es-ES"
  /// French (France).
  case frFR = "fr-FR"
  /// Italian (Italy).
  case itIT = "it-IT"
  /// Japanese (Japan).
  case jaJP = "ja-JP"
  /// Korean (South Korea).
  case koKR = "ko-KR"
  /// Spanish (Mexico).
  case esMX = "es-MX"
  /// Spanish (Argentina).
  case esAR = "es-AR"
  /// Spanish (Colombia).
  case esCO = "es-CO"
  /// Spanish (Chile).
  case esCL = "es-CL"
  /// Spanish (Peru).
  case esPE = "es-PE"
  /// English (Ireland).
  case enIE = "en-IE"
  /// Portuguese (Portugal).
  case ptPT = "pt-PT"
  /// Dutch (Belgium).
  case nlBE = "nl-BE"
  /// Dutch (Netherlands).
  case nlNL = "nl-NL"
  /// German (Switzerland).
  case deCH = "de-CH"
  /// German (Austria).
  case deAT = "de-AT"
  /// Swedish (Sweden).
  case svSE = "sv-SE"
  /// Norwegian (Norway).
  case nbNO = "nb-NO"
  /// Danish (Denmark).
  case daDK = "da-DK"
  /// Finnish (Finland).
  case fiFI = "fi-FI"
  /// Polish (Poland).
  case plPL = "pl-PL"
  /// Turkish (Turkey).
  case trTR = "tr-TR"
  /// English (India).
  case enIN = "en-IN"
  /// English (Singapore).
  case enSG = "en-SG"
  /// Indonesian (Indonesia).
  case idID = "id-ID"
  /// Filipino (Philippines).
  case filPH = "fil-PH"
  /// Thai (Thailand).
  case thTH = "th-TH"
  /// Arabic (United Arab Emirates).
  case arAE = "ar-AE"
  /// English (South Africa).
  case enZA = "en-ZA"
  /// English (New Zealand).
  case enNZ = "en-NZ"
  /// Chinese (Hong Kong).
  case zhHK = "zh-HK"
  /// Chinese (Taiwan).
  case zhTW = "zh-TW"
  /// French (Canada).
  case frCA = "fr-CA"
  /// Spanish (United States).
  case esUS = "es-US"
  /// French (Belgium).
  case frBE = "fr-BE"
  /// French (Switzerland).
  case frCH = "fr-CH"
  /// Hindi (India).
  case hiIN = "hi-IN"

  /// The name of the list.
  package static let enumerationName = "language"
  /// What the list is for.
  package static let enumerationSummary = "A language as it is used in one market, as a BCP 47 tag."

  /// What the value means.
  package var summary: String { "\(name) (\(place))." }

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
