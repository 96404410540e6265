import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct AtomicFileTests {
  private func publish(
    _ text: String, at path: String, replacing: Bool = false, companions: [String] = []
  ) throws(FileError) {
    let file = try AtomicFile(at: path, replacing: replacing, companions: companions)
    try write(text, to: file.besidePath)
    try file.publish()
  }

  @Test func `a file appears complete and nothing stays beside it`() throws {
    let folder = TemporaryFolder()
    let file = try AtomicFile(at: folder.file("a.csv"), replacing: false)
    try write("complete", to: file.besidePath)
    #expect(!FileSystem.exists(folder.file("a.csv")))
    #expect(try FileSystem.names(in: folder.path) == [Path.name(of: file.besidePath)])
    #expect(Path.name(of: file.besidePath).hasPrefix(".a.csv.beside-\(getpid())-"))
    try file.publish()
    #expect(try FileSystem.names(in: folder.path) == ["a.csv"])
    #expect(try FileReader.text(of: folder.file("a.csv"), limit: 100) == "complete")
  }

  @Test func `what is not published is removed`() throws {
    let folder = TemporaryFolder()
    func giveUp() throws {
      let file = try AtomicFile(
        at: folder.file("a.db"), replacing: false, companions: ["-journal"])
      try write("half", to: file.besidePath)
      try write("undo", to: file.besidePath + "-journal")
      throw FileError(.write, "a.db", .system(.noSpace))
    }
    #expect(throws: FileError.self) { try giveUp() }
    #expect(try FileSystem.names(in: folder.path) == [])
  }

  @Test func `a file that is there is refused before anything is written`() throws {
    let folder = TemporaryFolder()
    try write("old", to: folder.file("a"))
    let error = failure { () throws(FileError) in
      _ = try AtomicFile(at: folder.file("a"), replacing: false)
    }
    #expect(error == FileError(.write, folder.file("a"), .exists))
    #expect(
      error?.failure
        == Failure(
          .invalidInput, "'\(folder.file("a"))' is there already",
          advice: "choose another name, or allow it to be replaced"))
    try publish("new", at: folder.file("a"), replacing: true)
    #expect(try FileReader.text(of: folder.file("a"), limit: 100) == "new")
  }

  @Test func `a file that appears in the meantime is not replaced`() throws {
    let folder = TemporaryFolder()
    let file = try AtomicFile(at: folder.file("a"), replacing: false)
    try write("mine", to: file.besidePath)
    try write("theirs", to: folder.file("a"))
    do throws(FileError) {
      try file.publish()
      Issue.record("it was replaced")
    } catch {
      #expect(error.reason == .exists)
    }
    #expect(try FileReader.text(of: folder.file("a"), limit: 100) == "theirs")
    #expect(try FileSystem.names(in: folder.path) == ["a"])
  }

  @Test(arguments: ["/dev/null", "/tmp", "", "/tmp/x/"])
  func `only a file can be replaced`(path: String) {
    let error = failure { () throws(FileError) in
      _ = try AtomicFile(at: path, replacing: true)
    }
    #expect(error == FileError(.write, path, .notAFile))
  }

  @Test func `a missing folder is not found`() {
    let error = failure { () throws(FileError) in
      _ = try AtomicFile(at: "/tmp/gen-none/a", replacing: false)
    }
    #expect(error?.failure.status == .notFound)
  }

  @Test func `permissions and links of a replaced file stay`() throws {
    let folder = TemporaryFolder()
    try write("old", to: folder.file("real"))
    #expect(unsafe chmod(folder.file("real"), 0o640) == 0)
    #expect(unsafe symlink("real", folder.file("link")) == 0)
    try publish("new", at: folder.file("link"), replacing: true)
    #expect(try FileReader.text(of: folder.file("real"), limit: 100) == "new")
    #expect(try FileReader.text(of: folder.file("link"), limit: 100) == "new")
    var status = stat()
    #expect(unsafe stat(folder.file("real"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(try FileSystem.names(in: folder.path) == ["link", "real"])
  }

  @Test func `companions of a former file go with it`() throws {
    let folder = TemporaryFolder()
    for name in ["a.db", "a.db-wal", "a.db-shm", "a.db-other"] {
      try write("old", to: folder.file(name))
    }
    try publish(
      "new", at: folder.file("a.db"), replacing: true, companions: ["-journal", "-wal", "-shm"])
    #expect(try FileSystem.names(in: folder.path) == ["a.db", "a.db-other"])
  }

  @Test func `a file that is still open is not published`() async throws {
    await #expect(processExitsWith: .failure) {
      // The process ends in the middle, so that this one must tidy up.
      let folder = "/tmp/gen-files-open-\(getppid())"
      try FileSystem.createFolder(folder)
      let file = try AtomicFile(at: "\(folder)/a.db", replacing: false, companions: ["-wal"])
      try write("data", to: file.besidePath)
      try write("more", to: file.besidePath + "-wal")
      try file.publish()
    }
    let folder = "/tmp/gen-files-open-\(getpid())"
    let names = try FileSystem.names(in: folder)
    #expect(names.count == 2)
    #expect(try AtomicFile.sweep(folder, "a.db") == names)
    try FileSystem.removeFolder(folder)
  }

  @Test func `a file that was never written is not published`() throws {
    let folder = TemporaryFolder()
    let file = try AtomicFile(at: folder.file("a"), replacing: false)
    do throws(FileError) {
      try file.publish()
      Issue.record("nothing was published")
    } catch {
      #expect(error.number == .noSuchEntry)
      #expect(error.operation == .publish)
    }
  }

  @Test func `leftovers of killed runs are swept, and nothing else`() throws {
    let folder = TemporaryFolder()
    // No process has such a number; process 1 always lives.
    let dead = [".a.db.beside-2147483646-1", ".a.db.beside-2147483646-2-wal"]
    let kept = [
      ".a.db.beside-1-1", ".a.db.beside-2147483646", ".a.db.beside-x-1",
      ".b.db.beside-2147483646-1", "a.db",
    ]
    for name in dead + kept { try write("x", to: folder.file(name)) }
    #expect(try AtomicFile.sweep(folder.path, "a.db") == dead)
    #expect(try FileSystem.names(in: folder.path) == kept.sorted())
  }

  @Test func `reserving a place sweeps it`() throws {
    let folder = TemporaryFolder()
    try write("x", to: folder.file(".a.beside-2147483646-9"))
    // What a killed process of the same number, as in a container, left behind.
    try write("x", to: folder.file(".a.beside-\(getpid())-999999999"))
    let first = try AtomicFile(at: folder.file("a"), replacing: false)
    #expect(try FileSystem.names(in: folder.path) == [])
    try write("first", to: first.besidePath)
    let second = try AtomicFile(at: folder.file("a"), replacing: true)
    #expect(first.besidePath != second.besidePath)
    #expect(FileSystem.exists(first.besidePath))
    try write("second", to: second.besidePath)
    try second.publish()
    #expect(
      try FileSystem.names(in: folder.path) == [Path.name(of: first.besidePath), "a"].sorted())
  }

  @Test func `a whole file is written at once`() throws {
    let folder = TemporaryFolder()
    try AtomicFile.write(Array("all".utf8).span, to: folder.file("a"), replacing: false)
    #expect(try FileReader.text(of: folder.file("a"), limit: 3) == "all")
  }
}
