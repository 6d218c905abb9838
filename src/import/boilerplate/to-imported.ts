import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitise, sanitiseLine} from '../../core/text/sanitise.ts';
import {type ImportedStory, makeStory} from '../imported.ts';
import {titleFromName} from '../title-from-name.ts';
import type {PageStory} from './page-story.ts';

/** What is known of a story beside its page. */
export interface Provenance {
	readonly name: string;
	readonly repaired?: string | undefined;
	readonly lang?: string | undefined;
	readonly source?: string | undefined;
	readonly guid?: string | undefined;
}

/** Makes a story that is safe to show of what was cut out of a page. The sanitiser comes last. */
export function toImported(story: PageStory, provenance: Provenance): ImportedStory {
	return makeStory({
		title: lineOf(story.title) ?? titleFromName(provenance.name, story.body),
		body: sanitise(story.body),
		date: story.date,
		authors: lines(story.authors),
		categories: lines(story.categories),
		tags: lines(story.tags),
		lang: lineOf(provenance.lang),
		source: lineOf(provenance.source),
		guid: lineOf(provenance.guid),
		site: lineOf(story.siteName),
		comments: story.comments.map(({author, date, text}) => ({
			author: sanitiseLine(author),
			date,
			text: sanitise(text),
		})),
		commentCount: story.commentCount ?? (story.comments.length || undefined),
		previous: lineOf(story.previous),
		next: lineOf(story.next),
		related: story.related.map(({title, teaser}) => ({
			title: sanitiseLine(title),
			teaser: sanitiseLine(teaser),
		})),
		repaired: lineOf(provenance.repaired),
		removed: story.removed.map(each => ({...each, text: sanitise(each.text)})),
		doubts: lines(story.doubts),
	});
}

function lines(texts: readonly string[]): readonly SafeText[] {
	return texts.map(sanitiseLine).filter(Boolean);
}

function lineOf(text: string | undefined): SafeText | undefined {
	const line = sanitiseLine(text ?? '');
	return line === '' ? undefined : line;
}
