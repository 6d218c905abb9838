import type {Shell} from '../command-line/table.ts';
import type {AppContext} from '../context.ts';

/**
 * What each shell is told: the words so far go to `dogear complete --`, which answers with a line for
 * each that may come, and what it is after a tab. Where there is none, file names are completed.
 */
const scripts: Readonly<Record<Shell, string>> = {
	bash: `_dogear() {
	local line
	COMPREPLY=()
	while IFS= read -r line; do
		COMPREPLY+=("$(printf %q "\${line%%$'\\t'*}")")
	done < <(dogear complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _dogear dogear
`,
	zsh: `#compdef dogear
_dogear() {
	local -a found
	local value what
	while IFS=$'\\t' read -r value what; do
		found+=("\${value//:/\\\\:}:$what")
	done < <(dogear complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
	if (( \${#found} )); then _describe dogear found; else _files; fi
}
compdef _dogear dogear
`,
	fish: `complete -c dogear -a '(dogear complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
};

/** `dogear completion SHELL`: the script that the shell reads. */
export function completion({write}: Pick<AppContext, 'write'>, shell: Shell): number {
	write(scripts[shell]);
	return 0;
}
