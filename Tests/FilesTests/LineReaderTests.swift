import Files
import Testing

@Suite struct LineReaderTests {
  private func lines(_ bytes: [UInt8], longest: Int = 100) throws -> [String] {
    let folder = TemporaryFolder()
    let path = folder.file("lines")
    try AtomicFile.write(bytes.span, to: path, replacing: false)
    var reader = try LineReader(path, longest: longest)
    var found: [String] = []
    while try reader.next() {
      let text = String(decoding: reader.bytes, as: UTF8.self)
      found.append("\(reader.number) \(text)\(reader.isWhole ? "" : " …")")
    }
    #expect(try !reader.next())
    return found
  }

  @Test(
    arguments: [
      ("", []), ("a", ["1 a"]), ("a\n", ["1 a"]), ("\n", ["1 "]), ("a\n\nb", ["1 a", "2 ", "3 b"]),
      ("a\r\nb\r\n", ["1 a\r", "2 b\r"]),
    ] as [(String, [String])])
  func `a line ends at a line feed, and the last needs none`(text: String, found: [String]) throws {
    #expect(try lines(Array(text.utf8)) == found)
  }

  @Test func `lines of any length are put together from pieces of the file`() throws {
    let long = String(repeating: "x", count: 700_000)
    #expect(
      try lines(Array("a\n\(long)\nb\n".utf8), longest: 1_000_000) == ["1 a", "2 \(long)", "3 b"])
  }

  @Test func `of a line that is too long the first bytes are kept`() throws {
    let text = "abc\n" + String(repeating: "y", count: 1_000_000) + "\nabcd\nabcde\n"
    #expect(
      try lines(Array(text.utf8), longest: 4) == ["1 abc", "2 yyyy …", "3 abcd", "4 abcd …"])
  }

  @Test func `bytes that are no text are handed on as they are`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("bytes")
    try AtomicFile.write(([0xFF, 0, 0x0A, 0xC3] as [UInt8]).span, to: path, replacing: false)
    var reader = try LineReader(path, longest: 10)
    #expect(try reader.next())
    #expect(reader.bytes == [0xFF, 0])
    #expect(try reader.next())
    #expect(reader.bytes == [0xC3])
  }

  @Test func `a file is read on from the place of any line`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("lines")
    let lines = (0..<300).map { String(repeating: "z", count: $0 * 7) }
    try AtomicFile.write(
      Array(lines.joined(separator: "\n").utf8).span, to: path, replacing: false)
    var reader = try LineReader(path, longest: 10_000)
    for line in lines.indices {
      var again = try LineReader(path, longest: 10_000, from: reader.place)
      #expect(try reader.next() && again.next())
      #expect((again.number, again.bytes.count) == (Int64(line + 1), lines[line].utf8.count))
    }
  }

  @Test func `what cannot be read is told`() throws {
    let folder = TemporaryFolder()
    #expect(
      failure { () throws(FileError) in _ = try LineReader(folder.file("x"), longest: 1) }?.number
        == .noSuchEntry)
    #expect(
      failure { () throws(FileError) in
        var reader = try LineReader(folder.path, longest: 1)
        _ = try reader.next()
      }?.number == .isAFolder)
  }

  @Test func `a file may get its name without waiting for the disk`() throws {
    let folder = TemporaryFolder()
    let path = folder.file("quick")
    let file = try AtomicFile(at: path, replacing: false)
    var writer = try ByteWriter(creating: file.besidePath)
    try writer.write("x")
    try writer.finish()
    try file.publish(isSynchronized: false)
    #expect(try FileReader.text(of: path, limit: 10) == "x")
    #expect(try FileSystem.names(in: folder.path) == ["quick"])
  }
}
