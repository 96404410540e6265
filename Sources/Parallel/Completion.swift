/// How a run over chunks ended when nothing failed.
@frozen
public enum Completion: Hashable, Sendable {
  /// Every chunk was consumed.
  case finished
  /// The flag was set when so many chunks, the first ones, had been consumed.
  case cancelled(consumed: Int)
}
