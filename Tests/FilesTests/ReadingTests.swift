import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct ReadingTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `a file is read as it was written`(length: Int) throws {
    let folder = TemporaryFolder()
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try write(bytes, to: folder.file("a"))
    #expect(try FileReader.bytes(of: folder.file("a"), limit: length) == bytes)
    #expect(try FileSystem.size(of: folder.file("a")) == length)
  }

  @Test func `a file one byte over the limit is refused`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("big.yml")
    try write([UInt8](repeating: 1, count: 100_001), to: path)
    let error = failure { () throws(FileError) in
      _ = try FileReader.bytes(of: path, limit: 100_000)
    }
    #expect(error?.reason == .tooLarge(limit: 100_000))
    #expect(
      error?.failure
        == Failure(
          .invalidInput, "'\(path)' is larger than the 100000 bytes that are allowed",
          advice: "check that it is the file that was meant"))
  }

  @Test func `a device without an end meets the limit`() {
    let error = failure { () throws(FileError) in
      _ = try FileReader.bytes(of: "/dev/zero", limit: 1_000_000)
    }
    #expect(error?.reason == .tooLarge(limit: 1_000_000))
  }

  @Test func `files whose size the system does not tell are read`() throws {
    #expect(try FileReader.text(of: "/proc/self/status", limit: 1 << 20).hasPrefix("Name:"))
  }

  @Test func `a missing file is not found`() {
    let folder = TemporaryFolder()
    let error = failure { () throws(FileError) in
      _ = try FileReader.bytes(of: folder.file("none"), limit: 10)
    }
    #expect(error?.number == .noSuchEntry)
    #expect(
      error?.failure
        == Failure(
          .notFound, "'\(folder.file("none"))' does not exist", advice: "check the path"))
  }

  @Test func `a folder is not a file`() {
    let error = failure { () throws(FileError) in _ = try FileReader.bytes(of: "/", limit: 10) }
    #expect(error?.number == .isAFolder)
    #expect(error?.failure.sentence == "'/' is a folder")
  }

  @Test func `a NUL does not cut a path short`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file("a"))
    let error = failure { () throws(FileError) in
      _ = try FileReader.bytes(of: folder.file("a\0b"), limit: 10)
    }
    #expect(error?.number == .invalidArgument)
    #expect(error?.failure.status == .invalidInput)
    #expect(!FileSystem.exists(folder.file("a\0b")))
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0x61, 0x0A, 0x0A, 0x62, 0xC3], 3), ([0x61, 0x0A, 0xC3, 0x0A, 0xA4], 2),
      ([0x0A, 0xED, 0xA0, 0x80, 0x0A], 2),
    ] as [([UInt8], Int)])
  func `what is not UTF-8 is refused with its line`(bytes: [UInt8], line: Int) throws {
    let folder = TemporaryFolder()
    try write(bytes, to: folder.file("a.yml"))
    let error = failure { () throws(FileError) in
      _ = try FileReader.text(of: folder.file("a.yml"), limit: 100)
    }
    #expect(error?.reason == .notText(line: line))
    #expect(error?.failure.status == .invalidInput)
    #expect(
      error?.failure.sentence == "line \(line) of '\(folder.file("a.yml"))' is not UTF-8 text")
  }

  @Test func `text is what the file holds`() throws {
    let folder = TemporaryFolder()
    try write("é\r\n🦆\0", to: folder.file("a"))
    #expect(try FileReader.text(of: folder.file("a"), limit: 100) == "é\r\n🦆\0")
  }

  @Test func `standard input is read to its end`() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      try write("from a pipe\n", to: folder.file("in"))
      let descriptor = unsafe open(folder.file("in"), O_RDONLY)
      #expect(dup2(descriptor, STDIN_FILENO) == STDIN_FILENO)
      #expect(try FileReader.textOfStandardInput(limit: 12) == "from a pipe\n")
      let again = failure { () throws(FileError) in
        lseek(STDIN_FILENO, 0, SEEK_SET)
        _ = try FileReader.bytesOfStandardInput(limit: 11)
      }
      #expect(again == FileError(.read, "<stdin>", .tooLarge(limit: 11)))
    }
  }
}
