import Diagnostics
import Files
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct WritingTests {
  @Test(arguments: [1, 7, 64, 1_000]) func `pieces of any size arrive in order`(
    capacity: Int
  ) throws {
    let folder = TemporaryFolder()
    var writer = try ByteWriter(creating: folder.file("a"), capacity: capacity)
    var expected: [UInt8] = []
    for length in [0, 1, 5, 7, 8, 63, 64, 65, 300] {
      let piece = (0..<length).map { UInt8(truncatingIfNeeded: length + $0) }
      try writer.write(piece.span)
      try writer.write("é\(length)\n")
      try writer.write(0x2C)
      expected += piece + Array("é\(length)\n,".utf8)
    }
    #expect(writer.count == expected.count)
    try writer.finish(isSynchronized: true)
    #expect(try FileReader.bytes(of: folder.file("a"), limit: 10_000) == expected)
  }

  @Test func `a file that is there is refused or emptied, as was asked`() throws {
    let folder = TemporaryFolder()
    try write("a long text", to: folder.file("a"))
    let error = failure { () throws(FileError) in
      _ = try ByteWriter(creating: folder.file("a"))
    }
    #expect(error == FileError(.write, folder.file("a"), .exists))
    #expect(error?.failure.status == .invalidInput)
    var writer = try ByteWriter(creating: folder.file("a"), replacing: true)
    try writer.write("short")
    try writer.finish()
    #expect(try FileReader.text(of: folder.file("a"), limit: 100) == "short")
  }

  @Test func `appending goes behind what is there`() throws {
    let folder = TemporaryFolder()
    for word in ["one ", "two"] {
      var writer = try ByteWriter(appendingTo: folder.file("log"))
      try writer.write(word)
      try writer.finish()
    }
    #expect(try FileReader.text(of: folder.file("log"), limit: 100) == "one two")
  }

  @Test(arguments: [10, 1 << 20]) func `a full disk says so and what to do`(length: Int) throws {
    let error = failure { () throws(FileError) in
      var writer = try ByteWriter(appendingTo: "/dev/full")
      try writer.write([UInt8](repeating: 0, count: length).span)
      try writer.finish()
    }
    #expect(error?.number == .noSpace)
    #expect(
      error?.failure
        == Failure(
          .environment, "there is no space left to write '/dev/full'",
          advice: "free some space or choose another disk, and run the same command again"))
  }

  @Test func `a path below a file is refused`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file("a"))
    let error = failure { () throws(FileError) in
      _ = try ByteWriter(creating: folder.file("a/b"))
    }
    #expect(error?.number == .notAFolder)
    #expect(error?.failure.status == .invalidInput)
  }

  @Test func `a missing folder is not found`() {
    let error = failure { () throws(FileError) in
      _ = try ByteWriter(creating: "/tmp/gen-none/b")
    }
    #expect(
      error?.failure
        == Failure(
          .notFound, "the folder of '/tmp/gen-none/b' does not exist",
          advice: "make the folder first"))
  }

  @Test func `what the system keeps for itself is an environment failure`() {
    let error = failure { () throws(FileError) in
      _ = try ByteWriter(creating: "/sys/gen-file")
    }
    // Which of them depends on how the system's own folder is mounted.
    #expect([.accessDenied, .notPermitted, .readOnlyFileSystem].contains(error?.number))
    #expect(error?.failure.status == .environment)
  }

  @Test func `a folder that may only be read says so`() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      #expect(unsafe chmod(folder.path, 0o555) == 0)
      // Permissions do not hold for root.
      let isRoot = geteuid() == 0
      if isRoot { #expect(seteuid(65_534) == 0) }
      let error = failure { () throws(FileError) in
        _ = try ByteWriter(creating: folder.file("a.csv"))
      }
      #expect(
        error?.failure
          == Failure(
            .environment, "permissions do not allow '\(folder.file("a.csv"))' to be written",
            advice: "check the permissions of the file and its folder"))
      if isRoot { #expect(seteuid(0) == 0) }
      #expect(unsafe chmod(folder.path, 0o755) == 0)
    }
  }

  @Test func `a signal and a slow reader lose no byte`() throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    let (readEnd, writeEnd) = (ends[0], ends[1])
    var action = sigaction()
    // Without SA_RESTART, so that a write is cut short.
    unsafe action.__sigaction_handler.sa_handler = { _ in }
    unsafe sigaction(SIGUSR2, &action, nil)
    let writerThread = pthread_self()
    let expected = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 >> 8 ^ $0) }
    let received = Mutex<[UInt8]>([])
    try withThread {
      var piece = [UInt8](repeating: 0, count: 30_000)
      while true {
        let count = unsafe piece.withUnsafeMutableBytes {
          unsafe read(readEnd, $0.baseAddress, $0.count)
        }
        guard count > 0 else { break }
        received.withLock { $0 += piece[..<count] }
        // The reader may outlive the writing, but not the writer's thread, which waits for it.
        pthread_kill(writerThread, SIGUSR2)
      }
    } during: {
      var writer = try ByteWriter(appendingTo: "/dev/fd/\(writeEnd)", capacity: 1_000_000)
      close(writeEnd)
      try writer.write(expected.span)
      try writer.write("end")
      try writer.finish()
    }
    close(readEnd)
    #expect(received.withLock { $0 == expected + Array("end".utf8) })
  }

  @Test func `a reader that went away is an error`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      #expect(unsafe pipe(&ends) == 0)
      close(ends[0])
      #expect(dup2(ends[1], STDOUT_FILENO) == STDOUT_FILENO)
      let error = failure { () throws(FileError) in
        var writer = ByteWriter(toStandardOutputWithCapacity: 16)
        try writer.write("more than sixteen bytes")
        try writer.finish()
      }
      #expect(error == FileError(.write, "<stdout>", .system(.brokenPipe)))
      #expect(error?.failure.status == .environment)
    }
  }

  @Test func `standard output stays open`() async {
    await #expect(processExitsWith: .success) {
      for _ in 0..<2 {
        var writer = ByteWriter(toStandardOutputWithCapacity: 16)
        try writer.write("a line\n")
        try writer.finish()
      }
      #expect(fcntl(STDOUT_FILENO, F_GETFD) >= 0)
    }
  }
}
