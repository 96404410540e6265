import Files

#if canImport(Glibc)
  import Glibc
#endif

/// The program itself as a process of its own, for what one process cannot show.
struct Program {
  /// Where the build put it: beside the bundle of the tests.
  static let path =
    ((try? FileSystem.executablePath()).map(Path.folder(of:)) ?? ".") + "/gen"

  /// Runs a command line of a shell in which `$gen` is the program.
  @discardableResult
  static func shell(_ script: String, in folder: String) -> (status: Int32, output: String) {
    let out = "\(folder)/.shell-output"
    let line = "cd '\(folder)' && gen='\(path)' && { \(script)\n} > '\(out)' 2>&1"
    let code = unsafe system(line)
    let text = (try? FileReader.text(of: out, limit: 1 << 24)) ?? ""
    unsafe unlink(out)
    return ((code >> 8) & 0xFF, text)
  }

  /// True when file systems can be mounted, which only a superuser may.
  static let canMount: Bool = {
    guard geteuid() == 0 else { return false }
    return shell(
      "d=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs $d && umount $d && rmdir $d", in: "/tmp"
    ).status == 0
  }()

  /// True where it is built beside its tests.
  static var isThere: Bool { FileSystem.exists(path) }

  private let process: pid_t

  /// Starts it; nothing that it says is kept.
  init?(_ words: [String]) {
    var arguments = unsafe ([Self.path] + words).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    guard unsafe posix_spawn(&process, Self.path, &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    self.process = process
  }

  /// Kills it after so many microseconds, unless it has ended before.
  func kill(after wait: UInt32) {
    usleep(wait)
    _ = Glibc.kill(process, SIGKILL)
  }

  /// Waits for its end.
  /// - Returns: True when it ended by itself, and well.
  @discardableResult
  func wait() -> Bool {
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    return status == 0
  }
}
