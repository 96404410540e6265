import Arguments
import Diagnostics
import Testing

private func page(
  _ path: String, width: Int = 80, heading: (String) -> String = { $0 }
) throws -> String {
  let path = path.split(separator: " ").map(String.init)
  return try #require(HelpPage(SmallProgram.program.outline, path: path))
    .render(width: width, heading: heading)
}

@Test func `the program's own page begins with examples and groups its commands`() throws {
  #expect(
    try page("box") == #"""
      Usage: box <command> [options]

      Make and keep boxes.

      Examples:
        box make 3  Make three boxes.

      Make boxes:
        make   Make boxes out of a seed.
        set    Change one box.

      Look at them:
        list   List the boxes.
        shelf  Keep boxes on shelves.

      Global options:
            --json          Print JSON. (environment: BOX_JSON)
        -q, --quiet         Print names only.
            --store <file>  The store of boxes. (default: boxes.db; environment:
                            BOX_STORE)
        -h, --help          Show help for the command.
            --version       Show the version.

      Run 'box help <command>' for its examples and options.

      """#)
}

@Test func `a command's page tells all about it, examples first`() throws {
  #expect(
    try page("box make") == #"""
      Usage: box make [options] <count>

      Make boxes out of a seed.

      Examples:
        box make 12 --seed 42             Make twelve boxes.
        BOX_STORE=b.db box make 3 | head  Make three in another store.

      The same seed gives the same boxes, on any machine and for any number of
      threads; nothing else decides.

        seed → sizes → boxes

      Arguments:
        <count>  How many boxes.

      Options:
        -s, --seed <number>         The seed. (environment: BOX_SEED)
            --threads <number>      Threads to use. (default: 2)
            --shape <round|square>  The form of the boxes. (default: round)
        -l, --[no-]lids             Make lids, too. (default: on)
        -n, --dry-run               Say what would be done.
            --since <instant>       The first instant. (default: the beginning)
        -t, --tag <text>            A tag. (may be repeated)

      Global options:
            --json          Print JSON.
        -q, --quiet         Print names only.
            --store <file>  The store of boxes.
        -h, --help          Show help for the command.
            --version       Show the version.

      Environment:
        BOX_SEED   Stands in for --seed.
        BOX_JSON   Stands in for --json.
        BOX_STORE  Stands in for --store.

      Exit status:
        0  Everything that was asked for was done.
        3  The disk is full.

      See also:
        box list, docs/boxes.md

      """#)
}

@Test func `required options stand in the usage, and words are explained`() throws {
  #expect(
    try page("box shelf save") == #"""
      Usage: box shelf save --format <csv|jsonl> [options] [<file>]

      Write a shelf to a file.

      Arguments:
        <file>  Where to write. (default: -)

      Options:
        -f, --format <csv|jsonl>  How to write. One of: csv (comma-separated), jsonl
                                  (a JSON object a line). (required)

      Global options:
            --json          Print JSON.
        -q, --quiet         Print names only.
            --store <file>  The store of boxes.
        -h, --help          Show help for the command.
            --version       Show the version.

      Environment:
        BOX_JSON   Stands in for --json.
        BOX_STORE  Stands in for --store.

      """#)
}

@Test(arguments: [40, 56, 80, 132])
func `a page fills its width and no more`(width: Int) throws {
  for command in SmallProgram.program.outline.root.everyShown {
    let page = try page(command.spelling, width: width)
    // An example is never broken, since it is there to be copied.
    let lines = page.split(separator: "\n").filter { !$0.contains("BOX_STORE=b.db") }
    #expect(lines.allSatisfy { $0.count <= width }, "\(command.spelling)")
  }
  #expect(try page("box make", width: 40).split(separator: "\n").map(\.count).max() ?? 0 > 30)
}

@Test func `headings alone are decorated`() throws {
  let plain = try page("box make")
  let decorated = try page("box make") { "<b>\($0)</b>" }
  #expect(decorated.contains("<b>Usage:</b> box make"))
  #expect(decorated.contains("\n<b>Global options:</b>\n"))
  let bare = decorated.split(separator: "<b>").joined().split(separator: "</b>").joined()
  #expect(bare == plain)
}

@Test func `hidden commands and options are not listed, and have a page`() throws {
  #expect(try !page("box shelf").contains("debug"))
  #expect(try page("box shelf debug").contains("Show the wood."))
  #expect(HelpPage(SmallProgram.program.outline, path: ["box", "nothing"]) == nil)
  #expect(HelpPage(SmallProgram.program.outline, path: ["crate"]) == nil)
}
