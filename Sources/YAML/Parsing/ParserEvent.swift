/// One step through a YAML document, copied out of libyaml.
struct ParserEvent {
  /// What a step does.
  enum Kind {
    /// A document begins.
    case documentStart
    /// A node that was anchored is repeated.
    case alias(String)
    /// A text.
    case scalar(String, YAMLStyle)
    /// A list begins.
    case sequenceStart
    /// A mapping begins.
    case mappingStart
    /// The innermost list or mapping ends.
    case collectionEnd
    /// The input ends.
    case streamEnd
    /// Nothing that matters to a tree.
    case other
  }

  let kind: Kind
  /// The name that aliases may repeat the node by.
  var anchor: String?
  /// The tag, spelt out; `!` when it only says that the node is not plain.
  var tag: String?
  /// The line, counted from 1.
  let line: Int
  /// The column, counted from 1 in Unicode scalars.
  let column: Int
}
