internal import CYAML

extension ParserProblem {
  /// Copies what a parser that stopped says about it.
  init(_ parser: borrowing yaml_parser_t) {
    let isMemory = unsafe parser.error == YAML_MEMORY_ERROR
    let silence = isMemory ? Self.outOfMemory.reason : "libyaml gives no reason"
    reason = unsafe Self.text(parser.problem) ?? silence
    context = unsafe Self.text(parser.context)
    mark = unsafe Self.mark(parser.problem_mark)
    contextMark = unsafe Self.mark(parser.context_mark)
  }

  private static func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private static func text(_ start: UnsafePointer<CChar>?) -> String? {
    guard let start = unsafe start else { return nil }
    return unsafe String(cString: start)
  }
}
