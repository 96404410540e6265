import Arguments
import Diagnostics
import Testing

@Test func `the manual page tells of every command, option, variable and exit status`() {
  #expect(
    ManualPage(TinyProgram.outline).render() == #"""
      .TH "JAR" "1" "" "jar 0.1" "User Commands"
      .SH "NAME"
      jar \- keep jars
      .SH "SYNOPSIS"
      \fBjar\fR <command> [options]
      .SH "DESCRIPTION"
      Keep jars.
      .SH "COMMANDS"
      .SS "jar fill"
      \fBjar fill\fR [options] <jar>
      .PP
      Fill a jar: it\(aqs [full] then.
      .TP
      \fB<jar>\fR
      The jar.
      .TP
      \fB\-w, \-\-with <jam|sour plums>\fR
      What goes in.
      .TP
      \fB\-\-[no\-]lid\fR
      Close it.
      .SS "jar rack"
      \fBjar rack\fR <command> [options]
      .PP
      Keep racks.
      .SS "jar rack find"
      \fBjar rack find\fR [options] [<label>...]
      .PP
      Find jars.
      .TP
      \fB<label>...\fR
      The labels.
      .TP
      \fB\-\-in <directory>\fR
      Where to look.
      .SH "GLOBAL OPTIONS"
      .TP
      \fB\-q, \-\-quiet\fR
      Say little.
      .TP
      \fB\-h, \-\-help\fR
      Show help for the command.
      .TP
      \fB\-\-version\fR
      Show the version.
      .SH "EXIT STATUS"
      .TP
      \fB0\fR
      Everything that was asked for was done.
      .TP
      \fB1\fR
      The command judges, and found differences or violations.
      .TP
      \fB2\fR
      The command line or a file is wrong: misspelt, out of range, of another
      kind, or of a newer schema. Nothing was changed. A command that judges,
      such as verify, answers this to whatever prevents a verdict, a missing
      or locked file among it.
      .TP
      \fB3\fR
      The environment failed: disk full, file locked, permission missing.
      Nothing was lost.
      .TP
      \fB4\fR
      The named thing does not exist: a file, a row, a profile, a table.
      .TP
      \fB70\fR
      A bug in gen: please report the printed lines.
      .TP
      \fB130\fR
      Stopped by Ctrl\-C; the database is as it was.

      """#)
}

@Test(
  .enabled(if: Tool("groff") != nil, "groff is not installed: the manual page was not set"),
  arguments: [SmallProgram.program.outline, TinyProgram.outline])
func `the manual page is set without a warning`(program: ProgramOutline) throws {
  let groff = try #require(Tool("groff"))
  let page = ManualPage(program).render()
  let (status, warnings) = try groff.run("-man -Tutf8 -ww -b -z", on: page)
  #expect(status == 0 && warnings.isEmpty, "\(warnings)")
}

@Test(.enabled(if: Tool("man") != nil, "man is not installed: the manual page was not read"))
func `the manual page reads as the help does`() throws {
  let man = try #require(Tool("man"))
  let page = ManualPage(SmallProgram.program.outline).render()
  let (status, text) = try man.run("--warnings -P cat -l", on: page)
  #expect(status == 0)
  // Lines are filled to the terminal's width, so that words are compared without spaces.
  let set = text.filter { !$0.isWhitespace }
  for expected in [
    "box-makeandkeepboxes", "boxmake12--seed42", "-s,--seed<number>", "seed→sizes→boxes",
    "BOX_STOREStandsinfor--store.", "NO_COLOR",
  ] {
    #expect(set.contains(expected), "\(expected)")
  }
}

@Test func `no text of a declaration becomes a request of roff`() {
  let outline = Program(
    Command<Void>(
      "odd", ".so /etc/passwd \\(em 'quoted' -x.", discussion: "'br\n\n .ab\n .de x"
    ) { _, _ in .done }, version: "1"
  ).outline
  let page = ManualPage(outline).render()
  let requests = page.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
  let known = ["TH", "SH", "SS", "PP", "TP", "EX", "EE", "RS", "RE"]
  #expect(requests.allSatisfy { line in known.contains { line.hasPrefix(".\($0)") } })
  #expect(page.contains("\\e(em \\(aqquoted\\(aq \\-x"))
}
