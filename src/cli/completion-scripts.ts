/** The shells whose command line we can complete. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;
/** The name of such a shell, as `duiyi completion` takes it. */
export type Shell = (typeof shells)[number];

/**
 * What a shell reads to complete the command line of `duiyi`. The words go to `complete` as arguments, so that a half-typed `$(…)` is
 * never run; where nothing is offered, the shell offers files.
 *
 * @param call - the words that start this program
 */
export function completionScript(shell: Shell, call: readonly string[]): string {
  const quoted = call.map(shell === "powershell" ? quoteForPowerShell : quoteForPosix).join(" ");
  return scripts[shell](quoted);
}

const quoteForPosix = (word: string): string => `'${word.replace(/'/gu, "'\\''")}'`;
const quoteForPowerShell = (word: string): string => `'${word.replace(/'/gu, "''")}'`;

const scripts: Readonly<Record<Shell, (call: string) => string>> = {
  bash: (call) => `_duiyi() {
  local IFS=$'\\n'
  COMPREPLY=($(${call} complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o bashdefault -o default -F _duiyi duiyi
`,
  zsh: (call) => `#compdef duiyi
_duiyi() {
  local -a lines offers
  lines=("\${(@f)$(${call} complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  offers=("\${(@)\${(@)\${(@)lines:#}//:/\\\\:}/$'\\t'/:}")
  if (( \${#offers} )); then _describe duiyi offers; else _files; fi
}
compdef _duiyi duiyi
`,
  fish: (call) => `function __duiyi
  set -l words (commandline -opc) (commandline -ct)
  ${call} complete -- $words[2..-1] 2>/dev/null
end
complete -c duiyi -a '(__duiyi)'
`,
  powershell: (call) => `Register-ArgumentCompleter -Native -CommandName duiyi -ScriptBlock {
  param($word, $command, $cursor)
  $words = @($command.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
  & ${call} complete -- @words "$word" 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $(if ($about) { $about } else { $value }))
  }
}
`,
};
