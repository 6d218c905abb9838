import {splitFrontMatter} from '../core/story-format/front-matter.ts';
import {parseStory} from '../core/story-format/parse-story.ts';
import {
	isRestructuredText,
	readRestructuredText,
} from '../core/story-format/restructured-text/read.ts';
import {repairText} from '../core/text/damage/repair-text.ts';
import {sanitise, sanitiseLine} from '../core/text/sanitise.ts';
import {type Imported, type ImportOptions, makeStory} from './imported.ts';
import {countBoilerplate} from './plain/looks-plain.ts';

/** So many kinds of boilerplate make a page of a file that is only called Markdown. */
const fewestKinds = 3;

/** Reads Markdown as the shelf reads it. A file with front matter is a story already and is kept whole. */
export async function importMarkdown(text: string, options: ImportOptions): Promise<Imported> {
	const {name} = options;
	const {text: whole, repaired} = await repairText(text);
	const isConverted = isRestructuredText(name);
	const sound = isConverted ? readRestructuredText(whole) : whole;
	const {head, body, comments} = await parseStory(whole, {path: name, relativePath: name});
	const {body: below} = await splitFrontMatter(sound);
	const hasFrontMatter = below.length < sound.trimEnd().length;
	if (!hasFrontMatter && options.as === undefined && countBoilerplate(sound) >= fewestKinds) {
		const {importPage} = await import('./import-page.ts');
		return importPage(text, options);
	}

	const {title, date, authors, categories, tags, series, part} = head;
	const story = makeStory({
		title,
		date,
		authors,
		categories: hasFrontMatter ? categories : [],
		tags,
		series,
		part,
		body: sanitise(body),
		lang: head.lang === undefined ? undefined : sanitiseLine(head.lang),
		guid: /^(?:https?:|urn:)\S+$/i.test(head.id) ? sanitiseLine(head.id) : undefined,
		comments: comments.map(comment => ({...comment, text: sanitise(comment.text)})),
		commentCount: head.comments || undefined,
		repaired: repaired === undefined ? undefined : sanitiseLine(repaired),
		...(hasFrontMatter && !isConverted && {verbatim: new TextEncoder().encode(sound)}),
	});
	return {stories: [story]};
}
