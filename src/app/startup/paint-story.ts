import type {Command} from '../../reader/command.ts';
import type {Row} from '../../reader/row.ts';
import type {State} from '../../reader/state.ts';
import {bytesOf} from '../../terminal/key-name.ts';
import {paint} from '../../terminal/paint.ts';
import type {Palette} from '../../terminal/palette.ts';
import type {NextStart} from './next-start.ts';
import type {StorySnapshot} from './snapshot.ts';

/**
 * Paints the page with which a start begins, as the program would draw it; those around it when they are
 * asked for: the first page does not wait for them.
 */
export function paintStory(
	start: NextStart,
	{keymaps, settings, window}: State,
	palette: Palette,
): StorySnapshot {
	const {record, screen, next, previous, pages, layoutKey, characters} = start;
	const brush = palette.brush(settings.theme);
	const draw = (rows: readonly Row[]): string[] =>
		rows.map(row => paint(row, brush, window.columns));
	let [after, before]: Array<ReadonlyArray<readonly string[]> | undefined> = [];
	const bytesFor = (command: Command): readonly string[] =>
		keymaps.story.flatMap(each => (each.command === command ? each.keys.flatMap(bytesOf) : []));
	return {
		kind: 'story',
		id: record.id,
		path: record.path,
		lines: draw(screen),
		get next() {
			after ??= next().map(draw);
			return after;
		},
		get previous() {
			before ??= previous().map(draw);
			return before;
		},
		keys: {next: bytesFor('next-page'), previous: bytesFor('previous-page')},
		pages,
		layoutKey,
		characters,
	};
}
