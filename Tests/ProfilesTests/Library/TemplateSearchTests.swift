import Testing

@testable import Profiles

struct TemplateSearchTests {
  @Test func `a flag names the only folder`() {
    let search = TemplateSearch(
      flag: "mine", workingFolder: "/work", executableFolder: "/opt/bin", sourceTree: "/src")
    #expect(search.candidates("profiles") == ["mine"])
  }

  @Test func `without a flag the nearest folder comes first`() {
    let search = TemplateSearch(
      flag: nil, workingFolder: "/work", executableFolder: "/opt/bin", sourceTree: "/src")
    #expect(
      search.candidates("profiles") == [
        "/work/profiles", "/opt/share/gen/profiles", "/src/profiles",
      ])
  }

  @Test func `folders that are not there are passed over`() throws {
    let folder = TemporaryFolder()
    try folder.write("bin/gen", "")
    try folder.write("share/gen/templates/examples/a.yml", "examples: {}")
    let search = TemplateSearch(
      flag: nil, workingFolder: folder.path + "/bin", executableFolder: folder.path + "/bin",
      sourceTree: nil)
    let templates = folder.path + "/share/gen/templates"
    #expect(search.folder("templates") == templates)
    #expect(search.folder("profiles") == nil)
    #expect(search.file("a", in: "examples") == templates + "/examples/a.yml")
    #expect(search.file("a.yml", in: "examples") == templates + "/examples/a.yml")
    #expect(search.file("examples/a.yml", in: "workflows") == templates + "/examples/a.yml")
    #expect(search.file("b", in: "examples") == nil)
    let path = templates + "/examples/a.yml"
    #expect(search.file(path, in: "worlds") == path)
  }

  @Test func `the shipped templates are found in the source tree`() {
    let search = TemplateSearch(
      flag: nil, workingFolder: "/nowhere", executableFolder: nil, sourceTree: Shipped.root)
    #expect(search.file("netflix-ads-examples", in: "examples") == Shipped.examples)
    #expect(search.file("complete", in: "workflows") == Shipped.workflow)
  }
}
