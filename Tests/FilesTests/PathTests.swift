import Files
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b/c", "a/b", "c"), ("c", ".", "c"), ("/c", "/", "c"), ("a/b/c/", "a/b", "c"),
    ("a//b", "a", "b"), ("/", "/", ""), ("//", "/", ""), ("", ".", ""), ("./x.db", ".", "x.db"),
    ("../x", "..", "x"), ("/a/b//", "/a", "b"),
  ]) func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), (".", "b", "b"), ("", "b", "b"), ("/", "b", "/b"),
    ("a", "/b", "/b"),
  ]) func `paths are joined by one slash`(folder: String, path: String, joined: String) {
    #expect(Path.joined(folder, path) == joined)
  }
}
