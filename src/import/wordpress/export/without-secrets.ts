import {findOutside} from './find-outside.ts';

/** Elements that hold what was never published: addresses, passwords, the notes of plugins. */
const secret =
	/<!\[CDATA\[|<(wp:(?:author_email|comment_author_email|comment_author_IP|post_password|postmeta|commentmeta|comment))(?=[\s>])[^>]*>/g;

/**
 * A part of an export without what its readers were never shown: e-mail and network addresses,
 * passwords, comments that wait for approval. It is kept in the place of the file.
 */
export function withoutSecrets(xml: string): string {
	const kept: string[] = [];
	let from = 0;
	let shownUntil = 0;
	secret.lastIndex = 0;
	for (let found = secret.exec(xml); found !== null; found = secret.exec(xml)) {
		const {index, 1: name} = found;
		if (name === 'wp:comment' && index < shownUntil) continue;
		const end = name === undefined ? endOf(xml, index) : endOfElement(xml, name, index);
		if (end < 0) break;
		if (name === 'wp:comment' && isShown(xml.slice(index, end))) {
			shownUntil = end;
			continue;
		}

		secret.lastIndex = end;
		if (name === undefined) continue;
		kept.push(xml.slice(from, index));
		from = end;
	}

	return kept.join('') + xml.slice(from);
}

function endOf(xml: string, data: number): number {
	const end = xml.indexOf(']]>', data);
	return end < 0 ? -1 : end + 3;
}

function endOfElement(xml: string, name: string, start: number): number {
	const close = `</${name}>`;
	const found = findOutside(xml, close, start);
	return found < 0 ? -1 : found + close.length;
}

/** Whether a comment was approved; notes between editors are comments, too. */
function isShown(comment: string): boolean {
	const value = (name: string): string => {
		const start = findOutside(comment, `<wp:${name}>`, 0);
		return start < 0 ? '' : comment.slice(start + name.length + 5, start + name.length + 40);
	};

	return (
		/^\s*(?:<!\[CDATA\[)?(?:1|approved?)\b/.test(value('comment_approved')) &&
		/^\s*(?:<!\[CDATA\[)?(?:comment)?(?:\]\]>|<|$)/.test(value('comment_type'))
	);
}
