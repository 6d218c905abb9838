import {fenced, imageOf, readArguments} from './arguments.ts';
import type {Leftover} from './scan.ts';

/** `{{< … >}}` and `{{% … %}}`: a shortcode of Hugo or Zola; what it encloses stays. */
export const hugoShortcode: Leftover = {
	opens: /\{\{([<%])\s*(\/\*|\/?[\w./-]+)((?:[^}\n]|\}(?!\}))*?)\s*[>%]\}\}/y,
	replace: (found, source) => {
		const [whole, bracket = '', name = '', rest = ''] = found;
		const end = found.index + whole.length;
		if (name === '/*') return {text: literal(bracket, rest.replace(/\*\/\s*$/, '')), end};
		if (name === 'highlight') return highlight(rest.trim(), end, source);
		const isSilent = name.startsWith('/') || name === 'ref' || name === 'relref';
		return {text: isSilent ? '' : imageOf(readArguments(rest.replace(/\/$/, ''))), end};
	},
};

/** `{{/* … *​/}}`: a comment of Hugo's templates. */
export const hugoComment: Leftover = {
	opens: /\{\{-?\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*-?\}\}/y,
	replace: found => ({text: '', end: found.index + found[0].length}),
};

function highlight(written: string, end: number, source: string) {
	const close = /\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g;
	close.lastIndex = end;
	const found = close.exec(source);
	if (found === null) return {text: '', end};
	const language = written.split(/\s/)[0]?.replace(/\W/g, '') ?? '';
	return {text: fenced(language, source.slice(end, found.index)), end: close.lastIndex};
}

/** A shortcode that the author wanted to be seen. */
function literal(bracket: string, words: string): string {
	const [open, close] = bracket === '<' ? ['&lt;', '&gt;'] : ['%', '%'];
	return `&#123;&#123;${open}${words}${close}&#125;&#125;`;
}
