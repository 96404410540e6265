import Arguments
import Testing

@Test func `the script for zsh holds the whole tree`() {
  #expect(
    CompletionShell.zsh.script(for: TinyProgram.outline) == #"""
      #compdef jar
      # zsh completion for jar 0.1, made from its own description.

      # An array, since a function around _arguments would undo what it does to $words.
      typeset -ga _jar__globals=(
        '(--quiet -q)--quiet[Say little.]'
        '(--quiet -q)-q[Say little.]'
        '(--help -h)--help[Show help for the command.]'
        '(--help -h)-h[Show help for the command.]'
        '--version[Show the version.]'
      )

      _jar() {
        local curcontext=$curcontext state line result=1
        local -A opt_args
        local -a commands=(
          'fill:Fill a jar: it'\''s [full] then.'
          'rack:Keep racks.'
          'help:Show help for a command.'
        )
        _arguments -C -s -S $_jar__globals '(-): :->command' '(-)*:: :->rest' && result=0
        case $state in
          (command) _describe -t commands 'jar command' commands && result=0 ;;
          (rest)
            curcontext="${curcontext%:*:*}:jar-$line[1]:"
            case $line[1] in
              (fill) _jar_fill && result=0 ;;
              (rack) _jar_rack && result=0 ;;
              (help) _jar && result=0 ;;
            esac ;;
        esac
        return result
      }

      _jar_fill() {
        _arguments -C -s -S $_jar__globals \
          '(--with -w)--with=[What goes in.]:jam|sour plums:(jam sour\ plums)' \
          '(--with -w)-w+[What goes in.]:jam|sour plums:(jam sour\ plums)' \
          '(--lid --no-lid)--lid[Close it.]' \
          '(--lid --no-lid)--no-lid[Close it.]' \
          '1:jar:_files -g "*(.jar)"'
      }

      _jar_rack() {
        local curcontext=$curcontext state line result=1
        local -A opt_args
        local -a commands=(
          'find:Find jars.'
        )
        _arguments -C -s -S $_jar__globals '(-): :->command' '(-)*:: :->rest' && result=0
        case $state in
          (command) _describe -t commands 'jar rack command' commands && result=0 ;;
          (rest)
            curcontext="${curcontext%:*:*}:jar-rack-$line[1]:"
            case $line[1] in
              (find) _jar_rack_find && result=0 ;;
            esac ;;
        esac
        return result
      }

      _jar_rack_find() {
        _arguments -C -s -S $_jar__globals \
          '--in=[Where to look.]:directory:_files -/' \
          '*:label:{compadd -- ${(f)"$(jar labels 2>/dev/null)"}}'
      }

      if [[ $funcstack[1] == _jar ]]; then
        _jar "$@"
      else
        compdef _jar jar
      fi

      """#)
}

@Test(.enabled(if: Tool("zsh") != nil, "zsh is not installed: its script was not checked"))
func `zsh finds no fault in its script`() throws {
  let zsh = try #require(Tool("zsh"))
  for program in [TinyProgram.outline, SmallProgram.program.outline] {
    let (status, output) = try zsh.run("-n", on: CompletionShell.zsh.script(for: program))
    #expect(status == 0 && output.isEmpty, "\(output)")
  }
}
