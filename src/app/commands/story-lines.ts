import {isoDate} from '../../core/collection/date-words.ts';
import type {StoryHead} from '../../core/collection/story.ts';
import {measure, truncate} from '../../core/layout/ruler.ts';
import {join, type SafeText, safe} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';

/** A story of a list, and what the list tells of it beside. */
export interface Listed {
	readonly story: StoryHead;
	/** Its state, or why it is not shown. */
	readonly state: SafeText;
	/** Where its file is, where it is opened by that. */
	readonly file?: string;
}

/** Cells between two columns. */
const gap = '  ';
/** Cells that a column may fill at most; the last one has what is left. */
const most = 28;

/** Stories in columns, ids first, at most so many cells wide where titles can give way. */
export function storyColumns(listed: readonly Listed[], width: number): string {
	const rows = listed.map(facts);
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.min(most, Math.max(...rows.map(row => measure(row[column] ?? safe``)))),
	);
	return rows.map(row => `${fitted(row, widths, width)}\n`).join('');
}

function fitted(row: readonly SafeText[], widths: readonly number[], width: number): string {
	let line = '';
	for (const [column, fact] of row.entries()) {
		const isLast = column === row.length - 1;
		// An id is typed: it is never cut.
		const room = isLast ? Math.max(most, width - measure(line as SafeText)) : (widths[column] ?? 0);
		const text = column === 0 ? fact : truncate(fact, room);
		line += isLast ? text : text + ' '.repeat(Math.max(0, room - measure(text))) + gap;
	}

	return line.trimEnd();
}

/** Stories for other programs: a line each, its facts parted by tabs. */
export function storyTabs(listed: readonly Listed[]): string {
	return listed.map(each => `${facts(each).join('\t')}\n`).join('');
}

/** Id, date, state, authors, title, and where the file is. */
function facts({story, state, file}: Listed): readonly SafeText[] {
	return [
		sanitiseLine(story.shortId),
		sanitiseLine(isoDate(story.date) ?? words.dates.undated),
		state,
		join(story.authors, safe`, `),
		story.title,
		...(file === undefined ? [] : [sanitiseLine(file)]),
	];
}
