/// How messages name the parts of a line item.
extension LineItemCase.Part {
  var creative: String { "creative \(number)" }
  var flight: String { "flight \(number)" }
  var cap: String { "frequency cap \(number)" }
}
