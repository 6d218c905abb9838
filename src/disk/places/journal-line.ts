import {crc32} from 'node:zlib';
import {readEntry} from '../../core/progress/read-record.ts';
import type {Entry} from '../../core/progress/record.ts';

/** The version of the lines that are written here. */
const version = 1;

/** What a line of the journal turned out to be. */
export type JournalLine =
	| {readonly kind: 'entry'; readonly entry: Entry}
	/** Cut short by a crash or a full disk while it was written: nobody was told that it is saved. */
	| {readonly kind: 'torn'}
	/** Complete, but not what was written. */
	| {readonly kind: 'damaged'}
	/** Written by a newer dogear: to be kept, not understood. */
	| {readonly kind: 'newer'};

/**
 * The line of an entry. It begins with a line feed of its own, so that a line which a crash or a
 * full disk cut short before it spoils nothing but itself.
 */
export function writeLine(entry: Entry): string {
	return `\n${frame(version, JSON.stringify(entry))}\n`;
}

/**
 * A line without its line feeds: version, CRC-32 of all else in eight hexadecimal digits, length of
 * the JSON in UTF-16 units, JSON.
 */
export function frame(lineVersion: number, json: string): string {
	const rest = `${json.length} ${json}`;
	return `${lineVersion} ${checksum(`${lineVersion} ${rest}`)} ${rest}`;
}

/** Reads a line, without its line feeds. */
export function readLine(line: string): JournalLine {
	const [, lineVersion, sum, rest, length, json] = whole.exec(line) ?? [];
	if (json === undefined || json.length < Number(length)) {
		return {kind: cutShort.test(line) ? 'torn' : 'damaged'};
	}

	if (checksum(`${lineVersion} ${rest}`) !== sum) {
		return {kind: 'damaged'};
	}

	if (Number(lineVersion) > version) {
		return {kind: 'newer'};
	}

	const entry = readEntry(parse(json));
	return entry === undefined ? {kind: 'damaged'} : {kind: 'entry', entry};
}

const whole = /^(\d+) ([0-9a-f]{8}) ((\d+) (.*))$/s;

/** The beginning of a line and no more; or the NULs that a power cut leaves where a line should be. */
const cutShort = /^(?:\d+(?: [0-9a-f]{0,8}| [0-9a-f]{8} \d*| [0-9a-f]{8} \d+ .*)?|\0+)$/s;

/** CRC-32 (ISO 3309) of a text's UTF-8 bytes, in eight hexadecimal digits. */
export function checksum(text: string): string {
	return crc32(text).toString(16).padStart(8, '0');
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
