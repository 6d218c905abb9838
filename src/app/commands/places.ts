import {inOrderOfReading} from '../../core/progress/reading-order.ts';
import type {StoryRecord} from '../../core/progress/record.ts';
import {shelfState} from '../../core/progress/shelf-state.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {percent} from '../../reader/progress-bar.ts';
import type {AppContext} from '../context.ts';
import {removeSnapshots} from '../startup/write-snapshot.ts';
import {isoTime} from './iso-time.ts';
import {writeJson} from './write-json.ts';

/** `dogear places`: where the reader is in what they read; forgets a story on request. */
export function places(
	{directories, places: store, write, say}: AppContext,
	{isJson, forget}: {readonly isJson: boolean; readonly forget: string | undefined},
): number {
	if (forget !== undefined) return forgetStory(forget);
	const records = inOrderOfReading(store.records().values());
	write(isJson ? writeJson({places: records.map(toJson)}) : records.map(toLine).join(''));
	for (const notice of store.notices) say(notice);
	return 0;

	function forgetStory(name: string): number {
		const exact = store.records().get(name);
		const found = exact ? [exact] : [...store.records().values()].filter(isNamed(name));
		const [record, ...others] = found;
		if (!record || others.length > 0) {
			const asked = sanitiseLine(name);
			const {several, unknown} = words.places;
			say(record ? several(asked, found.length) : unknown(asked));
			return 1;
		}

		store.forget(record.id);
		removeSnapshots(directories);
		store.close();
		for (const notice of store.notices) say(notice);
		return 0;
	}
}

/** Whether a record is meant: by the beginning of its id, with or without its collection, or path. */
function isNamed(name: string): (record: StoryRecord) => boolean {
	return ({id, path}) =>
		id.startsWith(name) || path === name || id.slice(id.indexOf(':') + 1).startsWith(name);
}

function toLine(record: StoryRecord): string {
	const share = `${percent(record.fraction)} %`.padStart(5);
	const state = shelfState(record);
	const isAgain = state === 'reading' && record.finishedAt !== undefined;
	const again = isAgain ? ` ${words.places.again}` : '';
	return `${share}  ${words.places.states[state].padEnd(9)}  ${record.title}${again}\n`;
}

function toJson({id, path, title, fraction, anchor, at, finishedAt, setAside}: StoryRecord) {
	const {block, offset, quote} = anchor;
	return {
		id,
		path,
		title,
		fraction,
		anchor: {block, offset, quote},
		at: isoTime(at),
		finishedAt: isoTime(finishedAt),
		setAside: setAside === true,
	};
}
