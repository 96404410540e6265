import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct FileSystemTests {
  @Test func `names are listed in the order of their bytes`() throws {
    let folder = TemporaryFolder()
    let names = ["b", "a", "B", "é", "e\u{301}", "10", "9", ".hidden", "z"]
    for name in names { try write("x", to: folder.file(name)) }
    #expect(
      try FileSystem.names(in: folder.path)
        == [".hidden", "10", "9", "B", "a", "b", "e\u{301}", "z", "é"])
  }

  @Test func `a folder that cannot be listed says why`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file("a"))
    #expect(
      failure { () throws(FileError) in _ = try FileSystem.names(in: folder.file("a")) }?.number
        == .notAFolder)
    let error = failure { () throws(FileError) in
      _ = try FileSystem.names(in: folder.file("none"))
    }
    #expect(error?.failure.status == .notFound)
  }

  @Test func `folders are made with those above them`() throws {
    let folder = TemporaryFolder()
    try FileSystem.createFolder(folder.file("a/b//c/"))
    try FileSystem.createFolder(folder.file("a/b/c"))
    #expect(FileSystem.isFolder(folder.file("a/b/c")))
    #expect(try FileSystem.kind(of: folder.file("a")) == .folder)
  }

  @Test func `a folder is not made where a file stands`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file("a"))
    #expect(
      failure { () throws(FileError) in try FileSystem.createFolder(folder.file("a")) }?.number
        == .exists)
    let below = failure { () throws(FileError) in
      try FileSystem.createFolder(folder.file("a/b/c"))
    }
    #expect(below?.number == .notAFolder)
    #expect(below?.failure.status == .invalidInput)
  }

  @Test func `kinds are told apart, links followed`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file("a"))
    #expect(unsafe symlink(folder.file("a"), folder.file("link")) == 0)
    #expect(unsafe symlink(folder.file("none"), folder.file("dangling")) == 0)
    #expect(try FileSystem.kind(of: folder.file("link")) == .file)
    #expect(try FileSystem.kind(of: folder.file("dangling")) == nil)
    #expect(try FileSystem.kind(of: folder.file("a/b")) == nil)
    #expect(try FileSystem.kind(of: "/dev/null") == .other)
    #expect(FileSystem.exists(folder.file("a")))
    #expect(!FileSystem.isFolder(folder.file("a")))
    #expect(
      try FileSystem.canonicalPath(of: folder.file("x/../link").replacing("x/../", with: "./"))
        == FileSystem.canonicalPath(of: folder.file("a")))
  }

  @Test func `what is not there cannot be removed, and says so by its answer`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file("a"))
    #expect(try FileSystem.remove(folder.file("a")))
    #expect(try !FileSystem.remove(folder.file("a")))
  }

  @Test func `only empty folders are removed`() throws {
    let folder = TemporaryFolder()
    try FileSystem.createFolder(folder.file("a"))
    try write("x", to: folder.file("a/b"))
    let error = failure { () throws(FileError) in
      try FileSystem.removeFolder(folder.file("a"))
    }
    #expect(error?.number == .notEmpty)
    #expect(error?.failure.sentence == "the folder '\(folder.file("a"))' is not empty")
    try FileSystem.remove(folder.file("a/b"))
    try FileSystem.removeFolder(folder.file("a"))
    #expect(try FileSystem.names(in: folder.path) == [])
  }

  @Test func `the size of what is not there is an error`() {
    let error = failure { () throws(FileError) in _ = try FileSystem.size(of: "/tmp/gen-none") }
    #expect(error == FileError(.inspect, "/tmp/gen-none", .system(.noSuchEntry)))
  }

  @Test func `a disk has space, and a missing path has none to tell`() throws {
    #expect(try FileSystem.freeSpace(at: "/tmp") > 0)
    #expect(
      failure { () throws(FileError) in _ = try FileSystem.freeSpace(at: "/tmp/gen-none") }?.number
        == .noSuchEntry)
  }

  @Test func `the program knows where it is`() throws {
    #expect(try FileSystem.kind(of: FileSystem.executablePath()) == .file)
    #expect(try FileSystem.isFolder(FileSystem.currentFolder()))
    #expect(
      try FileSystem.canonicalPath(of: ".")
        == FileSystem.canonicalPath(of: FileSystem.currentFolder()))
  }

  @Test func `a circle of links has no end to look at`() throws {
    let folder = TemporaryFolder()
    #expect(unsafe symlink(folder.file("b"), folder.file("a")) == 0)
    #expect(unsafe symlink(folder.file("a"), folder.file("b")) == 0)
    let error = failure { () throws(FileError) in
      _ = try FileSystem.kind(of: folder.file("a"))
    }
    #expect(error?.number == .linkCircle)
    #expect(error?.failure.status == .invalidInput)
    #expect(!FileSystem.exists(folder.file("a")))
  }

  @Test func `a name that is too long is the user's mistake`() {
    let error = failure { () throws(FileError) in
      _ = try ByteWriter(creating: "/tmp/" + String(repeating: "x", count: 300))
    }
    #expect(error?.number == .nameTooLong)
    #expect(error?.failure.status == .invalidInput)
  }
}
