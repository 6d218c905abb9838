import {longDate} from '../core/collection/date-words.ts';
import {type StoryHead, uncategorised} from '../core/collection/story.ts';
import type {Block} from '../core/document/block.ts';
import {join, type SafeText, safe} from '../core/text/safe-text.ts';
import {words} from '../core/words/words.ts';

/** What stands above a story on its first page: title, dateline, categories. */
export function openingOf(story: StoryHead, isStaticPage: boolean): readonly Block[] {
	const title = block('title', story.title);
	if (isStaticPage) return [title];
	return [title, ...dateline(story), ...topics(story)];
}

/** What is known of when and by whom; a bare text has no dateline. */
function dateline(story: StoryHead): readonly Block[] {
	const authors = join(story.authors, safe`, `);
	if (!story.date && authors === '' && story.comments === 0) return [];
	const by = authors === '' ? longDate(undefined) : words.story.by(authors);
	const {posted: onDay, published} = words.story;
	const told = story.date?.day === 0 ? published : onDay;
	const posted = story.date ? told(longDate(story.date), authors) : by;
	return [block('byline', safe`${posted} · ${words.story.comments(story.comments)}`)];
}

function topics({categories, series, part, tags}: StoryHead): readonly Block[] {
	const named = categories.filter(category => category !== uncategorised);
	const facts = [
		...(named.length > 0 ? [join(named, safe`, `)] : []),
		...(series === undefined
			? []
			: [part === undefined ? series : words.story.seriesPart(series, part)]),
		...(tags.length > 0 ? [join(tags, safe`, `)] : []),
	];
	return facts.length > 0 ? [block('byline', join(facts, safe` · `))] : [];
}

function block(kind: 'title' | 'byline', text: SafeText): Block {
	return {kind, inside: [], spans: [{text}]};
}
