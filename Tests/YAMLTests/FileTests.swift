import Diagnostics
import Testing
import YAML

#if canImport(Glibc)
  import Glibc
#endif

/// Files that are read, and files that cannot be.
struct FileTests {
  @Test func `a file is read and names the places of its nodes`() throws {
    let file = try TemporaryFile(Array("a: 1\nb: é\n".utf8))
    let document = YAMLReader.read(file: file.path)
    #expect(document.findings == [])
    #expect(document.root?["b"]?.place == Place(file: file.path, line: 2, column: 4))
    #expect(document.line(of: file.path, 2) == "b: é")
  }

  @Test func `a file longer than one chunk is read whole`() throws {
    let text = (0..<20_000).map { "- line \($0)\n" }.joined()
    let file = try TemporaryFile(Array(text.utf8))
    let document = YAMLReader.read(file: file.path)
    #expect(document.root?.sequence?.count == 20_000)
    #expect(document.root?.sequence?.last?.text == "line 19999")
  }

  @Test func `a gigabyte is refused without being read`() throws {
    let file = try TemporaryFile(size: 1 << 30)
    let before = Self.mostMemory()
    let path = file.path
    let time = ThreadClock.measure {
      #expect(
        Reading.findings(of: YAMLReader.read(file: path)) == [
          "1:1 yaml-limit: the file has more than 16777216 bytes, and no more are read; "
            + "split it into several files"
        ])
    }
    #expect(time < .seconds(2))
    #expect(Self.mostMemory() - before < 100 << 20)
  }

  @Test func `an endless file is read as far as the limit`() {
    let before = Self.mostMemory()
    #expect(
      Reading.findings(of: YAMLReader.read(file: "/dev/zero")) == [
        "1:1 yaml-limit: the file has more than 16777216 bytes, and no more are read; "
          + "split it into several files"
      ])
    #expect(Self.mostMemory() - before < 200 << 20)
  }

  @Test func `a file of exactly the allowed size is read`() throws {
    let file = try TemporaryFile(Array("abcd".utf8))
    #expect(YAMLReader.read(file: file.path, limits: YAMLLimits(bytes: 4)).root?.text == "abcd")
    #expect(YAMLReader.read(file: file.path, limits: YAMLLimits(bytes: 3)).root == nil)
  }

  @Test func `an empty file is said to be empty`() throws {
    let file = try TemporaryFile()
    #expect(
      Reading.findings(of: YAMLReader.read(file: file.path)) == [
        "1:1 yaml-empty: the file is empty, or holds nothing but comments"
      ])
  }

  @Test(arguments: ["/nowhere/at/all.yml", "/dev/null/x.yml", "", "/tmp\0x"])
  func `a file that is not there is missing`(_ path: String) {
    #expect(
      Reading.findings(of: YAMLReader.read(file: path)) == [
        "1:1 yaml-missing: there is no such file; check its path"
      ])
  }

  @Test func `a directory is called by its name`() {
    #expect(
      Reading.findings(of: YAMLReader.read(file: "/tmp")) == [
        "1:1 yaml-unreadable: this is a directory; name a file in it"
      ])
  }

  @Test func `a file without permission is said to have none`() async {
    // In a process of its own, which gives up the superuser's right to read everything.
    await #expect(processExitsWith: .success) {
      let file = try TemporaryFile(Array("a: 1".utf8), mode: 0)
      let user = geteuid()
      #expect(user != 0 || seteuid(65_534) == 0)
      let found = Reading.findings(of: YAMLReader.read(file: file.path))
      #expect(user != 0 || seteuid(0) == 0)
      #expect(
        found == [
          "1:1 yaml-unreadable: the file may not be read; change its permissions"
        ])
    }
  }

  @Test func `a file that fails while it is read is unreadable`() {
    // The memory of a process begins with a page that nobody may read.
    let document = YAMLReader.read(file: "/proc/self/mem")
    #expect(document.root == nil)
    #expect(document.findings.map(\.code) == [YAMLCode.unreadable])
  }

  /// The most memory that this process has had, in bytes.
  private static func mostMemory() -> Int {
    var usage = rusage()
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss << 10
  }
}
