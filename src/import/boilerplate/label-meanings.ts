import type {Label} from './boilerplate-words.ts';

/** What a label says of a block and of what stands beside it. */
export type Meaning =
	/** Stands in the menus above a story: no title is looked for above it. */
	| 'menu'
	/** Small print that may stand between a title and its text. */
	| 'small'
	/** May stand between the last words of a story and what surely follows it. */
	| 'between'
	/** Begins a list of links or categories. */
	| 'list'
	/** Begins a list of titles of other stories, or holds one. */
	| 'titles'
	/** Begins a list of other stories with their dates and first words. */
	| 'stories'
	/** Ends the comments of a page, whatever follows. */
	| 'below-comments'
	/** Stands with a title in a list of other stories. */
	| 'of-entry'
	/** No line of a story, unless both ends of the story are certain. */
	| 'never-story'
	/** Ends a story beyond doubt where a dateline with its author begins it. */
	| 'ends-story'
	/** Begins what surely is no story any more, where no run of prose follows. */
	| 'sure-tail'
	/** Interrupts a story and tells nothing of where it ends. */
	| 'interrupts'
	/** Stands on pages and in no book. */
	| 'of-pages';

/** Everything that each label means. */
const meanings: Readonly<Record<Label, readonly Meaning[]>> = {
	skip: ['menu', 'small', 'never-story', 'of-pages'],
	menu: ['menu', 'list'],
	breadcrumb: ['menu', 'small'],
	ad: ['interrupts', 'small', 'between', 'of-entry', 'never-story', 'of-pages'],
	share: ['small', 'between', 'of-pages'],
	'post-navigation': [
		'sure-tail',
		'titles',
		'below-comments',
		'never-story',
		'ends-story',
		'of-pages',
	],
	neighbour: ['titles', 'below-comments', 'never-story', 'ends-story'],
	related: ['sure-tail', 'titles', 'stories', 'below-comments', 'ends-story', 'of-pages'],
	comments: ['small', 'between', 'ends-story', 'of-pages'],
	comment: ['never-story', 'ends-story'],
	'comment-form': [
		'sure-tail',
		'small',
		'between',
		'below-comments',
		'never-story',
		'ends-story',
		'of-pages',
	],
	categories: ['small', 'between', 'below-comments', 'of-entry', 'ends-story', 'of-pages'],
	tags: ['sure-tail', 'between', 'below-comments', 'of-entry', 'ends-story', 'of-pages'],
	archives: ['menu', 'list', 'below-comments'],
	month: [],
	'category-list': ['menu', 'list', 'below-comments'],
	'recent-posts': ['list', 'titles', 'stories', 'below-comments', 'of-pages'],
	'recent-comments': ['list', 'titles', 'below-comments', 'of-pages'],
	'author-box': ['sure-tail', 'between'],
	follow: ['menu', 'between', 'list'],
	legal: ['menu', 'list'],
	copyright: ['below-comments', 'never-story', 'of-pages'],
	powered: ['below-comments', 'of-pages'],
	dateline: ['small', 'between', 'of-entry', 'of-pages'],
	date: ['small', 'of-entry'],
	byline: ['small', 'between', 'of-entry'],
	role: ['small', 'between', 'of-entry'],
};

/** Whether a label means this; a block without a label means nothing. */
export function means(label: Label | undefined, meaning: Meaning): boolean {
	return label !== undefined && meanings[label].includes(meaning);
}
