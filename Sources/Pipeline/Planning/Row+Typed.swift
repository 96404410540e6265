internal import Tables

/// Typed readings of stored cells; a column of another type is a programmer's mistake.
extension Row {
  func number(_ name: String) -> Int64 {
    guard let number = self[name].integer else {
      preconditionFailure("\(table.name).\(name) holds no whole number")
    }
    return number
  }

  func words(_ name: String) -> String {
    guard let text = self[name].text else {
      preconditionFailure("\(table.name).\(name) holds no text")
    }
    return text
  }

  func choice<Choice: EnumeratedValue>(_ name: String) -> Choice {
    guard let choice = Choice(rawValue: words(name)) else {
      preconditionFailure("\(table.name).\(name) holds no \(Choice.enumerationName)")
    }
    return choice
  }
}
