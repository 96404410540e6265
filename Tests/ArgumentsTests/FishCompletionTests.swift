import Arguments
import Testing

@Test func `the script for fish holds the whole tree`() {
  #expect(
    CompletionShell.fish.script(for: TinyProgram.outline) == #"""
      # fish completion for jar 0.1, made from its own description.

      function __jar_at --argument-names wanted least most
          set -l path jar
          set -l slot 1
          set -l skips 0
          set -l words (commandline -opc)
          set -e words[1]
          for word in $words
              if test $skips = 1
                  set skips 0
                  continue
              end
              switch "$path $word"
                  case 'jar fill' 'jar rack' 'jar rack find'
                      set path "$path $word"
                  case 'jar help'
                  case 'jar fill --with' 'jar fill -w' 'jar rack find --in'
                      set skips 1
                  case '* -*'
                  case '*'
                      set slot (math $slot + 1)
              end
          end
          test "$path" = "$wanted"; or return 1
          test -n "$least"; or return 0
          test $slot -ge $least -a $slot -le $most
      end

      complete -c jar -f
      complete -c jar -l quiet -s q -d 'Say little.'
      complete -c jar -l help -s h -d 'Show help for the command.'
      complete -c jar -l version -d 'Show the version.'
      complete -c jar -n '__jar_at \'jar\'' -a fill -d 'Fill a jar: it\'s [full] then.'
      complete -c jar -n '__jar_at \'jar\'' -a rack -d 'Keep racks.'
      complete -c jar -n '__jar_at \'jar\'' -a help -d 'Show help for a command.'
      complete -c jar -n '__jar_at \'jar fill\'' -l with -s w -x -a 'jam sour\\ plums' -d 'What goes in.'
      complete -c jar -n '__jar_at \'jar fill\'' -l lid -d 'Close it.'
      complete -c jar -n '__jar_at \'jar fill\'' -l no-lid -d 'Close it.'
      complete -c jar -n '__jar_at \'jar fill\' 1 1' -k -a '(__fish_complete_suffix .jar)'
      complete -c jar -n '__jar_at \'jar rack\'' -a find -d 'Find jars.'
      complete -c jar -n '__jar_at \'jar rack find\'' -l in -x -a '(__fish_complete_directories)' -d 'Where to look.'
      complete -c jar -n '__jar_at \'jar rack find\' 1 9999' -a '(jar labels 2>/dev/null)'

      """#)
}

@Test(.enabled(if: Tool("fish") != nil, "fish is not installed: its script was not checked"))
func `fish finds no fault in its script`() throws {
  let fish = try #require(Tool("fish"))
  for program in [TinyProgram.outline, SmallProgram.program.outline] {
    let (status, output) = try fish.run("-n", on: CompletionShell.fish.script(for: program))
    #expect(status == 0 && output.isEmpty, "\(output)")
  }
}

/// What fish offers for a line, without summaries.
private func offered(_ line: String) throws -> [String] {
  let fish = try #require(Tool("fish"))
  let script = """
    \(CompletionShell.fish.script(for: SmallProgram.program.outline))
    complete -C '\(line)' | string replace -r '\\t.*' ''
    """
  return try fish.run("--no-config", on: script).1.split(separator: "\n").map(String.init).sorted()
}

@Test(
  .enabled(if: Tool("fish") != nil, "fish is not installed: its completions were not tried"),
  arguments: [
    ("box ", "help list make set shelf"), ("box --json sh", "shelf"),
    ("box make --shape ", "round square"), ("box shelf save -f ", "csv jsonl"),
    ("box set lunch ", "colour= width="), ("box set ", ""),
  ])
func `fish offers what can be typed`(line: String, expected: String) throws {
  #expect(try offered(line) == expected.split(separator: " ").map(String.init).sorted())
}
