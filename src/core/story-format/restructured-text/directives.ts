import type {Context, Written} from './context.ts';
import {dedent, indentedEnd, isBlank} from './lines.ts';

/** A directive (docutils, "Explicit Markup Blocks"): its argument, its options and its content. */
interface Directive {
	readonly name: string;
	readonly argument: string;
	readonly options: ReadonlyMap<string, string>;
	readonly content: readonly string[];
}

/** Writes what begins with two dots; a comment is nothing. */
export function writeDirective(lines: readonly string[], at: number, context: Context): Written {
	const end = Math.max(indentedEnd(lines, at + 1), at + 1);
	const [, name, argument = ''] = /^\.\. ([\w:.+-]+?)::(?:\s+(.*))?$/.exec(lines[at] ?? '') ?? [];
	if (name === undefined) return {text: '', end};
	const directive = {name: name.toLowerCase(), argument, ...readBelow(lines.slice(at + 1, end))};
	return {text: write(directive, context), end};
}

/** Options stand directly below, the content behind an empty line. */
function readBelow(lines: readonly string[]): Pick<Directive, 'options' | 'content'> {
	const own = dedent(lines);
	const options = new Map<string, string>();
	let at = 0;
	for (; at < own.length; at++) {
		const [, name, value = ''] = /^:([\w-]+):\s*(.*)$/.exec(own[at] ?? '') ?? [];
		if (name === undefined) break;
		options.set(name, value);
	}

	return {options, content: own.slice(at)};
}

const boxes =
	/^(?:note|tip|hint|important|warning|caution|danger|attention|error|admonition|topic|sidebar|seealso)$/;
const quotes = /^(?:epigraph|pull-quote|highlights)$/;
const code = /^(?:code|code-block|sourcecode|parsed-literal|highlight|literalinclude|math)$/;
const holders = /^(?:container|class|rst-class|compound|centered|figure-caption)$/;

function write(directive: Directive, context: Context): string {
	const {name, argument, options, content} = directive;
	const inside = () => context.writeBlocks([argument, '', ...content], context);
	if (name === 'image' || name === 'figure' || name === 'thumbnail')
		return writeImage(directive, context);
	if (code.test(name)) return writeCode(argument, content);
	if (boxes.test(name)) return quote(writeBox(directive, context));
	if (quotes.test(name)) return quote(inside());
	if (name === 'line-block') return content.map(line => `| ${line}`).join('\n');
	if (name === 'raw') return /html/.test(argument) ? content.join('\n').trim() : '';
	if (holders.test(name)) return context.writeBlocks(content, context);
	// Of one that is not known, what it holds is read; a bare name with options is a command.
	return options.size === 0 && !content.every(isBlank) ? context.writeBlocks(content, context) : '';
}

function writeImage({argument, options, content}: Directive, context: Context): string {
	const words = (options.get('alt') ?? '').replace(/[[\]\\]/g, '\\$&');
	const caption = context.writeBlocks(content, context);
	return [`![${words}](${argument.trim().replace(/\s/g, '%20')})`, caption]
		.filter(Boolean)
		.join('\n\n');
}

function writeCode(language: string, content: readonly string[]): string {
	const lines = content.join('\n').replace(/^\n+|\s+$/g, '');
	return lines === '' ? '' : `~~~ ${language.replace(/\W/g, '')}\n${lines}\n~~~`;
}

function writeBox({name, argument, content}: Directive, context: Context): string {
	const isTitled = /^(?:admonition|topic|sidebar)$/.test(name);
	const title = isTitled ? argument : name.slice(0, 1).toUpperCase() + name.slice(1);
	const below = isTitled ? content : [argument, ...content];
	return [`**${title}**`, context.writeBlocks(below, context)].filter(Boolean).join('\n\n');
}

function quote(markdown: string): string {
	return markdown.replace(/^/gm, '> ');
}
