import {readHeader} from './header.ts';
import {joinQuoted} from './join-quoted.ts';

/**
 * Reads a head line by line, as a person would: `key: value` or `key = value`, `[a, b]`, and items
 * `- a` below a key. For Pelican's headers, and for every head that its own parser refuses. What
 * does not fit is passed over. Never throws.
 */
export function readLines(head: string): Record<string, unknown> {
	const fields = new Map<string, unknown>();
	let key: string | undefined;
	for (const line of joinQuoted(head.split('\n'))) {
		const header = readHeader(line);
		const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
		if (item !== undefined) {
			if (key !== undefined) addItem(fields, key, item);
		} else if (header) {
			key = header.key;
			fields.set(key, readValue(header.value));
		} else if (key !== undefined && /^\s+(?!\/\/)\S/.test(line))
			continueValue(fields, key, line.trim());
	}

	return Object.fromEntries(fields);
}

function addItem(fields: Map<string, unknown>, key: string, item: string): void {
	const before = fields.get(key);
	if (Array.isArray(before)) before.push(unquote(item));
	else fields.set(key, before ? [before, unquote(item)] : [unquote(item)]);
}

function continueValue(fields: Map<string, unknown>, key: string, words: string): void {
	const before = fields.get(key);
	if (typeof before !== 'string') return;
	const isMark = before.length <= 2 && /^(?:[>|][+-]?)?$/.test(before);
	fields.set(key, isMark ? words : `${before} ${words}`);
}

function readValue(text: string): unknown {
	const value = text.replace(/,$/, '');
	const list = /^\[(?!\[)(.*)\]$/.exec(value)?.[1];
	return list === undefined ? unquote(value) : list.split(',').map(unquote).filter(Boolean);
}

function unquote(text: string): string {
	const value = text.trim();
	return /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;
}
