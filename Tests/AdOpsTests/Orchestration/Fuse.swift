/// Ends a program in the middle of its work.
final class Fuse {
  struct Blown: Error {}

  /// How many operations are left; nothing for a fuse that never blows.
  var left: Int?
  private(set) var isBlown = false

  init(_ left: Int? = nil) { self.left = left }

  func burn() throws {
    if isBlown { throw Blown() }
    guard let left else { return }
    self.left = left - 1
    if left <= 0 {
      isBlown = true
      throw Blown()
    }
  }

  /// Starts again with another number of operations.
  func reset(_ left: Int?) {
    self.left = left
    isBlown = false
  }
}
