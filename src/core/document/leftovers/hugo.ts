import {fenced, imageOf, readArguments} from './arguments.ts';
import type {FindClose, Leftover, Replacement} from './scan.ts';

/** A longer one was none (UTF-16 units). */
const longest = 2000;

/** `{{< … >}}` and `{{% … %}}`: a shortcode of Hugo or Zola; what it encloses stays. */
export const hugoShortcode: Leftover = {
	opens: /\{\{[<%]/y,
	replace: (found, findClose) => {
		const bracket = found[0].slice(2);
		const tag = findClose(bracket === '<' ? />\}\}/g : /%\}\}/g, found.index + 3);
		if (tag === undefined || tag.text.length > longest || tag.text.includes('{{')) return undefined;
		const {text, end} = tag;
		const [, name = '', rest = ''] = /^\s*(\/\*|\/?[\w./-]+)([\s\S]*?)\/?\s*$/.exec(text) ?? [];
		if (name === '') return undefined;
		if (name === '/*') return {text: literal(bracket, rest.replace(/\*$/, '')), end};
		if (name === 'highlight') return highlight(rest.trim(), end, findClose);
		if (/^(?:block)?quote$/.test(name)) return quotation(rest, bracket, name, end, findClose);
		const isSilent = name.startsWith('/') || name === 'ref' || name === 'relref';
		return {text: isSilent ? '' : imageOf(readArguments(rest)), end};
	},
};

const sources = ['author', 'cite', 'source', 'from', 'attr'];

/** What is quoted, and who said it: behind one paragraph, below several. */
function quotation(
	written: string,
	bracket: string,
	name: string,
	end: number,
	findClose: FindClose,
): Replacement {
	const {named, plain} = readArguments(written);
	const close = bracket === '<' ? '>' : '%';
	const words = findClose(
		new RegExp(`\\{\\{${bracket}\\s{0,9}/\\s{0,9}${name}\\s{0,9}${close}\\}\\}`, 'g'),
		end,
	);
	const said = [...sources.map(key => named.get(key) ?? ''), ...plain].filter(part => part !== '');
	const quoted = withSource(words?.text.trim() ?? '', said.join(', '));
	const text = `\n\n<blockquote>\n\n${quoted}\n\n</blockquote>\n\n`;
	return {text, end: words?.end ?? end};
}

function withSource(words: string, source: string): string {
	if (source === '') return words;
	if (/\n\s*\n/.test(words)) return `${words}\n\n— ${source}`;
	const isQuoted = /^["“„«‘'「『]/u.test(words);
	return `${isQuoted ? words : `“${words}”`} – ${source}`;
}

/** A comment of Hugo's templates. */
export const hugoComment: Leftover = {
	opens: /\{\{-?\s{0,9}\/\*/y,
	replace: (found, findClose) => {
		const rest = findClose(/\*\/\s{0,9}-?\}\}/g, found.index);
		return rest === undefined ? undefined : {text: '', end: rest.end};
	},
};

function highlight(written: string, end: number, findClose: FindClose): Replacement {
	const code = findClose(/\{\{[<%]\s{0,9}\/\s{0,9}highlight\s{0,9}[>%]\}\}/g, end);
	const language = written.split(/\s/)[0]?.replace(/\W/g, '') ?? '';
	return code === undefined ? {text: '', end} : {text: fenced(language, code.text), end: code.end};
}

/** A shortcode that the author wanted to be seen. */
function literal(bracket: string, words: string): string {
	const [open, close] = bracket === '<' ? ['&lt;', '&gt;'] : ['%', '%'];
	return `&#123;&#123;${open}${words}${close}&#125;&#125;`;
}
