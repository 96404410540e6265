package import Tables

extension Column {
  /// The readable number of a row, such as `CMP-0001`; nothing for columns of another role.
  package func code(of id: Int64) -> String? {
    guard case .code(let prefix, let digits) = role else { return nil }
    let number = String(id)
    return prefix + String(repeating: "0", count: max(0, digits - number.utf8.count)) + number
  }
}
