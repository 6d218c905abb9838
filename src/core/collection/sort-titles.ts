import {articles} from './articles.ts';
import {memoise} from './memoise.ts';
import type {StoryHead} from './story.ts';

/** The language of a story that tells none: that of the interface. */
const usual = 'en';

/** Sorts stories by their titles, without the article in the story's language. */
export function sortTitles(stories: readonly StoryHead[]): readonly StoryHead[] {
	const {compare} = collatorFor(stories);
	return stories
		.map(story => ({story, key: withoutArticle(story.title, languageOf(story))}))
		.sort((a, b) => compare(a.key, b.key) || compare(a.story.title, b.story.title))
		.map(({story}) => story);
}

/** A title without the article that it begins with in a language (BCP 47); an article alone stays. */
export function withoutArticle(title: string, language: string): string {
	const article = articleOf({language}).pattern?.exec(title)?.[0] ?? '';
	return title.slice(article.length);
}

const articleOf = memoise(
	({language}: {readonly language: string}) => {
		const words = articles[language];
		if (!words) return {pattern: undefined};
		const forms = words.map(word =>
			word.endsWith("'") ? `${word.slice(0, -1)}['’]` : `${word.replace("'", "['’]")}\\s+`,
		);
		// Quotes and the like before it go with it.
		return {
			pattern: new RegExp(`^[^\\p{L}\\p{N}'’]*(?:${forms.join('|')})(?=.*[\\p{L}\\p{N}])`, 'iu'),
		};
	},
	({language}) => language,
);

function languageOf({lang}: Pick<StoryHead, 'lang'>): string {
	return lang?.split('-')[0]?.toLowerCase() ?? usual;
}

/** Compares as the language of the stories does, where all have the same. */
function collatorFor(stories: readonly StoryHead[]): Intl.Collator {
	const languages = new Set(stories.map(languageOf));
	const [only = usual] = languages.size === 1 ? languages : [];
	return collatorOf({language: only});
}

const collatorOf = memoise(
	({language}: {readonly language: string}) =>
		new Intl.Collator([language, usual], {numeric: true, ignorePunctuation: true}),
	({language}) => language,
);
