import {sanitiseLine} from '../../core/text/sanitise.ts';
import {words} from '../../core/words/words.ts';
import {readRecordOf} from '../library/records.ts';
import {type Before, type KeptStory, takeBack, undoTakeBack} from '../library/take-back.ts';
import {whyNotAdded} from '../library/why-not-added.ts';
import {type LeftOutSource, tellLeftOut} from './left-out-source.ts';
import type {RawText} from './story-text.ts';

/** What a record of the library tells: what is taken back stands in the story's file from then on. */
export async function leftOutInLibrary(
	kept: KeptStory,
	read: () => Promise<RawText | undefined>,
): Promise<LeftOutSource> {
	const before: Before[] = [];
	let body = (await read())?.body ?? '';
	const now = (): KeptStory => ({
		...kept,
		record: readRecordOf(kept.library, kept.record.id) ?? kept.record,
	});
	const refusal = (error: unknown) =>
		words.leftOut.failed(sanitiseLine(kept.record.title), whyNotAdded(error));
	return {
		leftOut: () => tellLeftOut(body, now().record.removed),
		async take(wanted) {
			const done = await takeBack(now(), wanted).catch(refusal);
			if (typeof done === 'string') return done;
			before.push(done);
			return undefined;
		},
		async undo() {
			const last = before.at(-1);
			if (!last) return undefined;
			const why = await undoTakeBack(kept, last).catch(refusal);
			if (why === undefined) before.pop();
			return why;
		},
		async read() {
			const text = await read();
			body = text?.body ?? body;
			return text;
		},
		isForNow: false,
	};
}
