#if canImport(Glibc)
  internal import Glibc
#endif
internal import Synchronization

extension AtomicFile {
  /// Tells the files of one process apart.
  private static let serial = Atomic<Int>(0)

  /// The name of a file that is being written: `.NAME.beside-PROCESS-SERIAL`.
  static func besideName(of name: String) -> String {
    let number = serial.add(1, ordering: .relaxed).newValue
    return ".\(name).beside-\(getpid())-\(number)"
  }

  /// Removes what killed processes left when they wrote a file of a name in a folder.
  ///
  /// What a living process writes stays; processes of other machines and containers cannot be
  /// seen, so two of them must not write one file of a shared disk at the same time.
  /// - Returns: The names that were removed, sorted.
  /// - Throws: What keeps the folder from being listed, or a leftover from being removed.
  /// - Complexity: O(n log n) in the number of names in the folder.
  @discardableResult
  package static func sweep(_ folder: String, _ name: String) throws(FileError) -> [String] {
    let prefix = ".\(name).beside-"
    var removed: [String] = []
    for candidate in try FileSystem.names(in: folder) where candidate.hasPrefix(prefix) {
      guard let writer = writer(of: candidate.dropFirst(prefix.count)),
        !isAlive(writer.process, serial: writer.serial)
      else { continue }
      if try FileSystem.remove(Path.joined(folder, candidate)) { removed.append(candidate) }
    }
    return removed
  }

  /// Reads `PROCESS-SERIAL` or `PROCESS-SERIAL-companion`; nothing for another form.
  private static func writer(of ending: Substring) -> (process: pid_t, serial: Int)? {
    let parts = ending.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let serial = Int(parts[1]), serial > 0,
      let process = pid_t(parts[0]), process > 0
    else { return nil }
    return (process, serial)
  }

  /// In a container every run can have the same number, so the own one says nothing alone.
  private static func isAlive(_ process: pid_t, serial: Int) -> Bool {
    if process == getpid() { return serial <= Self.serial.load(ordering: .relaxed) }
    return kill(process, 0) == 0 || ErrorNumber.current == .notPermitted
  }
}
