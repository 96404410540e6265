import Diagnostics
import Tables

extension TaxonomyField {
  /// The nearest value of the list, or the code that is left without what codes do not hold.
  func nearest(to text: String) -> String? {
    switch form {
    case .choice(let values): return Suggestion.nearest(to: text, in: values)
    case .code(let pattern):
      let plain = String(
        text.uppercased().unicodeScalars.filter {
          ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        }.map(Character.init))
      return pattern.matches(plain) ? plain : nil
    case .tag, .year, .word, .words, .amount: return nil
    }
  }
}
