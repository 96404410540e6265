#if canImport(Glibc)
  internal import Glibc
#endif

/// The environment variables, read once and passed on as a value.
package struct Environment: Hashable, Sendable {
  private let values: [String: String]

  /// Wraps variables.
  package init(_ values: [String: String] = [:]) { self.values = values }

  /// The variables of the process as they are now; the first of two of one name holds.
  ///
  /// Only the command line asks for it; everybody else is given a value.
  package static var current: Environment {
    var values: [String: String] = [:]
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        let name = String(text[..<equals])
        if values[name] == nil { values[name] = String(text[text.utf8.index(after: equals)...]) }
      }
      unsafe next += 1
    }
    return Environment(values)
  }

  /// A variable's value, which may be empty; nothing when it is not set.
  package subscript(name: String) -> String? { values[name] }

  /// A variable's value; nothing when it is not set or empty.
  package func nonEmpty(_ name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
