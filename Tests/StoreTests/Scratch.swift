#if canImport(Glibc)
  import Glibc
#endif

/// A fresh folder that is removed when the test is over.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/gen-store-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? "/tmp"
    }
  }

  deinit {
    guard path.hasPrefix("/tmp/gen-store-") else { return }
    _ = unsafe system("rm -rf '\(path)'")
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}
