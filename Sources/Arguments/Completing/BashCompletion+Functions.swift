extension BashCompletion {
  /// Functions that add candidates to the reply.
  var helpers: String {
    """
    \(function)_offer() {
      local word
      for word in "$@"; do
        [[ $word == "$current"* ]] || continue
        printf -v word %q "$word"
        COMPREPLY+=("$word")
      done
    }

    \(function)_lines() {
      local word
      while IFS= read -r word; do \(function)_offer "$word"; done
    }

    \(function)_paths() {
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
    """
  }

  /// The first half of the main function: where on the command line the cursor stands.
  ///
  /// Bash parts words at `=` and `:`, so `--seed=7` and `key=a:b` come in pieces.
  var walk: String {
    let name = program.root.name
    return """
      \(function)() {
        local current=${COMP_WORDS[COMP_CWORD]} path=\(name) slot=1
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
            \(function)_takes_value "$path $word" && pending=$word
          elif \(function)_is_command "$path $word"; then
            path="$path $word"
          elif [[ "$path $word" == '\(name) help' ]]; then
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
      """
  }
}
