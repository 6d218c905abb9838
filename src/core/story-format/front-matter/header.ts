import {isKnownKey} from './known-keys.ts';

/** A line `Key: value` or `key = "value"`. */
export interface Header {
	readonly key: string;
	readonly value: string;
}

const pair = /^[ \t]{0,4}(["']?)([\p{L}_][\p{L}\p{N}_ .-]{0,40}?)\1[ \t]*[:=](?!\/\/)(.*)$/u;

/** Reads one line as a header. Without a space behind the colon only known keys are keys. */
export function readHeader(line: string): Header | undefined {
	const [, , key, value] = pair.exec(line) ?? [];
	if (key === undefined || value === undefined) return undefined;
	return /^(?:\s|$)/.test(value) || isKnownKey(key) ? {key, value: value.trim()} : undefined;
}
