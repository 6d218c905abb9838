import {dedent, indentedEnd} from './lines.ts';

/** What a text defines for all of it, wherever that stands. */
export interface Definitions {
	/** Names of targets in small letters, and their addresses. */
	readonly targets: ReadonlyMap<string, string>;
	/** Labels of footnotes and citations, and their words. */
	readonly notes: ReadonlyMap<string, string>;
	/** What stands for `|name|`. */
	readonly substitutions: ReadonlyMap<string, string>;
}

const target = /^\.\. _(?:`([^`]+)`|([^:]+)):\s*(\S*)\s*$/;
const note = /^\.\. \[([#\w*.-]{1,60})\](?:\s+(.*))?$/;
const substitution = /^\.\. \|([^|]{1,60})\| (replace|unicode|date|image)::\s*(.*)$/;

/** Takes the definitions out of a text. */
export function takeDefinitions(all: readonly string[]): {
	readonly lines: readonly string[];
	readonly definitions: Definitions;
} {
	const found = {
		targets: new Map<string, string>(),
		notes: new Map<string, string>(),
		substitutions: new Map<string, string>(),
	};
	const lines: string[] = [];
	for (let at = 0; at < all.length; at++) {
		const line = all[at] ?? '';
		const end = line.startsWith('.. ') ? indentedEnd(all, at + 1) : at;
		const isTarget = takeTarget(line, found.targets);
		const isOther = takeOther(line, all.slice(at + 1, end), found);
		lines.push(isTarget || isOther ? '' : line);
		if (isOther) at = Math.max(at, end - 1);
	}

	return {lines, definitions: found};
}

/** A target without an address is the place where it stands, and nothing to read. */
function takeTarget(line: string, targets: Map<string, string>): boolean {
	const found = target.exec(line);
	if (!found) return false;
	const [, quoted, name = '', address = ''] = found;
	if (address !== '') targets.set((quoted ?? name).toLowerCase(), address);
	return true;
}

function takeOther(
	line: string,
	below: readonly string[],
	{notes, substitutions}: Record<'notes' | 'substitutions', Map<string, string>>,
): boolean {
	const [, label, words = ''] = note.exec(line) ?? [];
	if (label !== undefined) {
		const more = dedent(below).join(' ').trim();
		notes.set(label.replace(/^#(?=.)/, ''), `${words} ${more}`.trim());
		return true;
	}

	const [, key, kind, value = ''] = substitution.exec(line) ?? [];
	if (key === undefined) return false;
	substitutions.set(key, kind === 'replace' ? value : '');
	return true;
}
