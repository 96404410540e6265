internal import CYAML

/// libyaml's parser over bytes that outlive it.
@safe struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Feeds the events of a text to a builder until one of the two has enough.
  ///
  /// libyaml borrows the bytes, and so everything happens while they are held.
  /// - Returns: Why libyaml could not go on, if that was the reason.
  static func parse(_ bytes: [UInt8], into builder: inout TreeBuilder) -> ParserProblem? {
    // An empty array may have no address, which libyaml would not take.
    let input = bytes.isEmpty ? [0x0A] : bytes
    return unsafe input.withUnsafeBufferPointer { buffer -> ParserProblem? in
      guard let parser = unsafe EventParser(buffer) else { return .outOfMemory }
      do throws(ParserProblem) {
        while builder.wantsMore { builder.take(try parser.next()) }
        return nil
      } catch {
        return error
      }
    }
  }

  /// Makes a parser over UTF-8; nothing when there is no memory for one.
  private init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) != 0 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  private borrowing func next() throws(ParserProblem) -> ParserEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) != 0 else {
      throw unsafe ParserProblem(parser.pointee)
    }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe ParserEvent(event)
  }
}
