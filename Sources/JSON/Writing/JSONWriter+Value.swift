extension JSONWriter {
  /// What is left to write of one array or object.
  private enum Rest {
    case array(ArraySlice<JSONValue>)
    case object(ArraySlice<JSONObject.Member>)
  }

  /// Writes a whole value, however deep, without recursion.
  package mutating func value(_ value: JSONValue) {
    var rests: [Rest] = []
    write(value, deferringTo: &rests)
    while let rest = rests.popLast() {
      switch rest {
      case .array(var values):
        guard let next = values.popFirst() else {
          endArray()
          continue
        }
        rests.append(.array(values))
        write(next, deferringTo: &rests)
      case .object(var members):
        guard let next = members.popFirst() else {
          endObject()
          continue
        }
        rests.append(.object(members))
        name(next.key)
        write(next.value, deferringTo: &rests)
      }
    }
  }

  /// Writes a scalar, or the start of a container whose contents are left in `rests`.
  private mutating func write(_ value: JSONValue, deferringTo rests: inout [Rest]) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .integer(let value): integer(value)
    case .decimal(let value): decimal(value)
    case .string(let value): string(value)
    case .array(let values):
      beginArray()
      rests.append(.array(values[...]))
    case .object(let object):
      beginObject()
      rests.append(.object(ordered(object.members)[...]))
    }
  }

  private func ordered(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    switch keys {
    case .given: members
    case .sorted: members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
  }
}
