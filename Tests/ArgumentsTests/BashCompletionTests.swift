import Arguments
import Testing

@Test func `the script for bash holds the whole tree`() {
  #expect(
    CompletionShell.bash.script(for: TinyProgram.outline) == #"""
      # bash completion for jar 0.1, made from its own description.

      _jar_offer() {
        local word
        for word in "$@"; do
          [[ $word == "$current"* ]] || continue
          printf -v word %q "$word"
          COMPREPLY+=("$word")
        done
      }

      _jar_lines() {
        local word
        while IFS= read -r word; do _jar_offer "$word"; done
      }

      _jar_paths() {
        local kind=$1 path ending
        shift
        compopt -o filenames 2>/dev/null
        while IFS= read -r path; do
          [[ $# -eq 0 || -d $path ]] && COMPREPLY+=("$path") && continue
          for ending in "$@"; do
            [[ $path == *"$ending" ]] && COMPREPLY+=("$path")
          done
        done < <(compgen "$kind" -- "$current")
      }

      _jar_is_command() {
        case $1 in
          'jar fill' | 'jar rack' | 'jar rack find') return 0 ;;
        esac
        return 1
      }

      _jar_takes_value() {
        case $1 in
          'jar fill --with' | 'jar fill -w' | 'jar rack find --in') return 0 ;;
        esac
        return 1
      }

      _jar() {
        local current=${COMP_WORDS[COMP_CWORD]} path=jar slot=1
        local pending= ended= helping= prefix= word index
        COMPREPLY=()
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          if [[ -n $pending ]]; then
            [[ $word == = ]] || pending=
          elif [[ $word == [=:] ]]; then
            ((index++))
          elif [[ -z $ended && $word == -- ]]; then
            ended=1
          elif [[ -z $ended && $word == -?* ]]; then
            _jar_takes_value "$path $word" && pending=$word
          elif _jar_is_command "$path $word"; then
            path="$path $word"
          elif [[ "$path $word" == 'jar help' ]]; then
            helping=1
          else
            ((slot++))
          fi
        done
        word=${COMP_WORDS[COMP_CWORD - 1]}
        [[ -z $pending && ($current == [=:] || $word == [=:]) ]] && return
        [[ $current == = ]] && current=
        if [[ -z $pending && -z $ended && $current == --*=* ]]; then
          pending=${current%%=*}
          prefix=$pending=
          current=${current#*=}
        fi
        if [[ -n $pending ]]; then
          case "$path $pending" in
            'jar fill --with' | 'jar fill -w') _jar_offer jam 'sour plums' ;;
            'jar rack find --in') _jar_paths -d ;;
          esac
        elif [[ -z $ended && $current == -* ]]; then
          case $path in
            'jar fill') _jar_offer --with -w --lid --no-lid ;;
            'jar rack find') _jar_offer --in ;;
          esac
          _jar_offer --quiet -q --help -h --version
        else
          case $path in
            'jar') _jar_offer fill rack help ;;
            'jar rack') _jar_offer find ;;
          esac
          [[ -n $helping ]] && return
          case "$path $slot" in
            'jar fill 1') _jar_paths -f .jar ;;
            'jar rack find '*) _jar_lines < <(jar labels 2>/dev/null) ;;
          esac
        fi
        COMPREPLY=("${COMPREPLY[@]/#/$prefix}")
      }

      complete -F _jar jar

      """#)
}

@Test(.enabled(if: Tool("bash") != nil, "bash is not installed: its script was not checked"))
func `bash finds no fault in its script`() throws {
  let bash = try #require(Tool("bash"))
  for program in [TinyProgram.outline, SmallProgram.program.outline] {
    let (status, output) = try bash.run("-n", on: CompletionShell.bash.script(for: program))
    #expect(status == 0 && output.isEmpty, "\(output)")
  }
}

/// What bash offers at the end of a line, of which the last word may be empty.
private func offered(_ line: String, breaking: Bool = true) throws -> [String] {
  let bash = try #require(Tool("bash"))
  var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  if breaking {
    // As bash parts words at its word breaks.
    words = words.flatMap { word -> [String] in
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 1
        ? [word] : [String(parts[0]), "="] + parts[1...].filter { !$0.isEmpty }.map(String.init)
    }
  }
  let quoted = words.map { "'\($0)'" }.joined(separator: " ")
  let script = """
    \(CompletionShell.bash.script(for: SmallProgram.program.outline))
    cd "$(mktemp -d)" && touch a.db b.txt && mkdir attic
    COMP_WORDS=(\(quoted))
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _box
    printf '%s\\n' "${COMPREPLY[@]}" | LC_ALL=C sort
    rm -r "$PWD"
    """
  let (status, output) = try bash.run("--norc", on: script)
  #expect(status == 0)
  return output.split(separator: "\n").map(String.init)
}

@Test(
  .enabled(if: Tool("bash") != nil, "bash is not installed: its completions were not tried"),
  arguments: [
    ("box ", "make set list shelf help"), ("box s", "set shelf"), ("box shelf ", "save show"),
    ("box --json sh", "shelf"), ("box --store x sh", "shelf"), ("box --store sh", ""),
    ("box make 3 --s", "--seed --shape --since --store"), ("box list --s", "--store"),
    ("box make --shape ", "round square"), ("box make --shape=", "round square"),
    ("box make --shape=s", "square"), ("box make --seed ", ""), ("box make --seed=4 ", ""),
    ("box make --no", "--no-lids"), ("box shelf save -f ", "csv jsonl"),
    ("box shelf save a", "a.db attic"), ("box --store a", "a.db attic"),
    ("box set ", ""), ("box set lunch ", "colour= width="),
    ("box set lunch colour=red w", "width="), ("box set lunch colour=r", ""),
    ("box make -- --s", ""), ("box help ", "make set list shelf help"), ("box help make ", ""),
    ("box make --since 2025-09-03T20:00:00Z --sh", "--shape"),
  ])
func `bash offers what can be typed`(line: String, expected: String) throws {
  #expect(try offered(line) == expected.split(separator: " ").map(String.init).sorted())
}

@Test(.enabled(if: Tool("bash") != nil, "bash is not installed: its completions were not tried"))
func `bash offers values behind an equals sign that parts no words`() throws {
  #expect(try offered("box make --shape=s", breaking: false) == ["--shape=square"])
}
