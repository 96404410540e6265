extension Figures {
  /// A number with so many decimals, rounded to the nearest: `1,234.50`.
  package static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<max(0, places) { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    // Beyond this, neighbouring numbers are more than one apart.
    guard scaled < 9e15 else { return "\(value)" }
    let (count, unit) = (Int64(scaled), Int64(scale))
    let sign = value < 0 && count > 0 ? "-" : ""
    guard places > 0 else { return sign + grouped(count) }
    let digits = String(count % unit)
    let zeros = String(repeating: "0", count: places - digits.count)
    return "\(sign)\(grouped(count / unit)).\(zeros)\(digits)"
  }

  /// A number with so many telling digits and no zeros at its end; whole numbers are shown whole.
  package static func telling(_ value: Double, digits: Int) -> String {
    if value == value.rounded(), value.magnitude < 9e15 { return grouped(Int64(value)) }
    guard value.magnitude >= 1e-6 else { return "\(value)" }
    var (rest, places) = (value.magnitude, digits - 1)
    while rest >= 10, places > 0 { (rest, places) = (rest / 10, places - 1) }
    while rest < 1 { (rest, places) = (rest * 10, places + 1) }
    let text = decimal(value, places: places)
    guard text.contains(".") else { return text }
    let kept = text.reversed().drop { $0 == "0" }
    return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
  }
}
