/// The letters of Latin alphabets without their marks.
///
/// They are written down, so that no version of the standard library changes them: the ranges Latin-1,
/// Extended-A, Extended-B and Extended Additional of Unicode.
enum LetterFolding {
  /// What a letter is written as; nothing for letters of other alphabets.
  static func plain(_ scalar: Unicode.Scalar) -> String? { table[scalar] }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in families {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }()

  private static let families: KeyValuePairs<String, String> = [
    "A": "ÀÁÂÃÄÅĀĂĄƏǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ", "AE": "ÆǢǼ", "B": "ƁḂḄḆ", "C": "ÇĆĈĊČḈ",
    "D": "ÐĎĐƉƊḊḌḎḐḒ", "DZ": "ǄǱ", "Dz": "ǅǲ", "E": "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ", "F": "Ḟ",
    "G": "ĜĞĠĢǤǦǴḠ", "H": "ĤĦȞḢḤḦḨḪ", "I": "ÌÍÎÏĨĪĬĮİƗǏȈȊḬḮỈỊ", "IJ": "Ĳ", "J": "Ĵ", "K": "ĶƘǨḰḲḴ",
    "L": "ĹĻĽĿŁḶḸḺḼ", "LJ": "Ǉ", "Lj": "ǈ", "M": "ḾṀṂ", "N": "ÑŃŅŇŊǸṄṆṈṊ", "NJ": "Ǌ", "Nj": "ǋ",
    "O": "ÒÓÔÕÖØŌŎŐƟƠǑǪǬǾȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ", "OE": "Œ", "P": "ṔṖ", "R": "ŔŖŘȐȒṘṚṜṞ",
    "S": "ŚŜŞŠȘṠṢṤṦṨ", "SS": "ẞ", "T": "ŢŤŦȚṪṬṮṰ", "Th": "Þ", "U": "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ",
    "V": "ṼṾ", "W": "ŴẀẂẄẆẈ", "X": "ẊẌ", "Y": "ÝŶŸȲẎỲỴỶỸ", "Z": "ŹŻŽƵẐẒẔ",
    "a": "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "ae": "æǣǽ", "b": "ƀḃḅḇ", "c": "çćĉċčḉ", "d": "ðďđḋḍḏḑḓ",
    "dz": "ǆǳ", "e": "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "f": "ƒḟ", "g": "ĝğġģǥǧǵḡ", "h": "ĥħȟḣḥḧḩḫẖ",
    "i": "ìíîïĩīĭįıǐȉȋḭḯỉị", "ij": "ĳ", "j": "ĵǰ", "k": "ķĸƙǩḱḳḵ", "l": "ĺļľŀłḷḹḻḽ", "lj": "ǉ",
    "m": "ḿṁṃ", "n": "ñńņňŉŋǹṅṇṉṋ", "nj": "ǌ", "o": "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
    "oe": "œ", "p": "ṕṗ", "r": "ŕŗřȑȓṙṛṝṟ", "s": "śŝşšſșṡṣṥṧṩẛ", "ss": "ß", "t": "ţťŧțṫṭṯṱẗ",
    "th": "þ", "u": "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "v": "ṽṿ", "w": "ŵẁẃẅẇẉẘ", "x": "ẋẍ",
    "y": "ýÿŷȳẏẙỳỵỷỹ", "z": "źżžƶẑẓẕ",
  ]
}
