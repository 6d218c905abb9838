import {decodeBytes} from '../../core/text/decode/decode-bytes.ts';

/** A page that a browser or a mailer packed into one file (RFC 2557), taken out of it. */
export interface PackedPage {
	/** The page's own bytes, decoded from their transfer encoding; not yet from their charset. */
	readonly text: string;
	/** The address that it was saved from. */
	readonly location: string | undefined;
}

/** The fields of a header (RFC 5322, section 2.2), by name in small letters. */
type Fields = ReadonlyMap<string, string>;

interface Part {
	readonly fields: Fields;
	/** One character for each byte. */
	readonly body: string;
}

/** Parts may hold parts; no mailer goes deeper. */
const deepest = 8;

/** Whether bytes begin as such a file does: a header with a multipart or a text in it. */
export function isMhtml(head: string): boolean {
	if (!/^(?:[A-Za-z][\w-]*:[ \t]?.*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(head)) return false;
	return (
		/^MIME-Version:/im.test(head) &&
		/^Content-Type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im.test(head)
	);
}

/** Takes the page out; undefined where there is none. */
export async function unpackMhtml(bytes: Uint8Array): Promise<PackedPage | undefined> {
	const whole = readPart(Buffer.from(bytes).toString('latin1'));
	const page = findPage(whole, 0);
	if (!page) return undefined;
	const raw = decodeTransfer(page);
	const charset = parameter(page.fields.get('content-type'), 'charset');
	return {
		text: await decodeCharset(raw, charset),
		location: page.fields.get('content-location') ?? whole.fields.get('snapshot-content-location'),
	};
}

function readPart(text: string): Part {
	const end = /\r?\n\r?\n/.exec(text);
	const head = end ? text.slice(0, end.index) : text;
	const fields = new Map<string, string>();
	for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).trim().toLowerCase();
		if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
	}

	return {fields, body: end ? text.slice(end.index + end[0].length) : ''};
}

/** The first part that is HTML, in the order in which they stand. */
function findPage(part: Part, depth: number): Part | undefined {
	const type = part.fields.get('content-type') ?? '';
	if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
	const boundary = parameter(type, 'boundary');
	if (boundary === undefined || depth > deepest) return undefined;
	for (const text of splitParts(part.body, boundary)) {
		const found = findPage(readPart(text), depth + 1);
		if (found) return found;
	}

	return undefined;
}

/** What stands between the lines `--boundary` (RFC 2046, section 5.1.1). */
function splitParts(body: string, boundary: string): readonly string[] {
	const parts: string[] = [];
	const line = `--${boundary}`;
	let from = -1;
	for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
		if (at > 0 && body[at - 1] !== '\n') continue;
		if (from >= 0) parts.push(body.slice(from, at).replace(/\r?\n$/, ''));
		const end = body.indexOf('\n', at);
		if (end < 0 || body.startsWith('--', at + line.length)) return parts;
		from = end + 1;
	}

	// The last line was cut off with the end of the file.
	return from >= 0 ? [...parts, body.slice(from)] : parts;
}

/** A parameter of a field: `charset=utf-8`, `boundary="----x"`. */
function parameter(field: string | undefined, name: string): string | undefined {
	const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field ?? '');
	return found?.[1] ?? found?.[2];
}

/** Quoted-printable and base64 (RFC 2045, section 6); everything else is as it is. */
function decodeTransfer({fields, body}: Part): Uint8Array {
	const encoding = fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
	const joined = body.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
	const decoded = joined.replace(/=([\da-f]{2})/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
	return Buffer.from(decoded, 'latin1');
}

/** The header's charset where the bytes and the page say nothing better. */
async function decodeCharset(bytes: Uint8Array, charset: string | undefined): Promise<string> {
	const isUtf8 = charset === undefined || /^utf-?8$/i.test(charset);
	if (isUtf8 || isStrictUtf8(bytes)) return (await decodeBytes(bytes)).text;
	const {default: iconv} = await import('iconv-lite');
	return iconv.encodingExists(charset)
		? iconv.decode(bytes, charset)
		: (await decodeBytes(bytes)).text;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
	if (!bytes.some(byte => byte >= 0x80)) return false;
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
