import {type SafeText, safe} from '../../text/safe-text.ts';
import {count} from './count.ts';

/** What a block was taken for. */
export const reasons = {
	skip: safe`a link past the menu`,
	menu: safe`a menu`,
	breadcrumb: safe`the way to the page`,
	ad: safe`an advertisement`,
	share: safe`sharing`,
	'post-navigation': safe`the stories before and after`,
	neighbour: safe`the story before or after`,
	related: safe`related stories`,
	comments: safe`the heading of the comments`,
	comment: safe`a comment`,
	'comment-form': safe`the form for comments`,
	categories: safe`categories`,
	tags: safe`tags`,
	archives: safe`the archive`,
	month: safe`a month of the archive`,
	'category-list': safe`the list of categories`,
	'recent-posts': safe`recent stories`,
	'recent-comments': safe`recent comments`,
	'author-box': safe`about the author`,
	follow: safe`following the site`,
	legal: safe`legal notices`,
	copyright: safe`copyright`,
	powered: safe`what the site is made with`,
	dateline: safe`date and author`,
	date: safe`the date`,
	byline: safe`the author`,
	role: safe`the author’s work`,
	head: safe`above the story`,
	inside: safe`inside the story`,
	tail: safe`below the story`,
	outside: safe`outside of the stories`,
	hidden: safe`hidden on the page`,
	licence: safe`the licence`,
	header: safe`the file’s header`,
	'title-page': safe`the title page`,
	preface: safe`above the work`,
	afterword: safe`below the work`,
	toc: safe`the contents`,
	cover: safe`the cover`,
	titlepage: safe`the title page`,
	halftitlepage: safe`the title page`,
	halftitle: safe`the title page`,
	'copyright-page': safe`copyright`,
	colophon: safe`how the book was made`,
	imprint: safe`the publisher`,
	index: safe`the index`,
	empty: safe`a heading without a text`,
};

/** What was left out of the page of a story, and how it comes back. */
export const leftOut = {
	title: safe`Left out of the page`,
	none: safe`Nothing is left out any more.`,
	/** At the end of the story. */
	row: (blocks: number): SafeText =>
		safe`${count(blocks, safe`block of the page was`, safe`blocks of the page were`)} left out`,
	mostly: (blocks: number): SafeText =>
		safe`Less than a tenth of the page’s text was kept: ${count(blocks, safe`block was`, safe`blocks were`)} left out`,
	tookBack: (blocks: number, undoKey: SafeText): SafeText =>
		safe`Took ${count(blocks, safe`block`, safe`blocks`)} back; ${undoKey} undoes it.`,
	tookBackForNow: (blocks: number, file: SafeText): SafeText =>
		safe`Took ${count(blocks, safe`block`, safe`blocks`)} back while it is open: dogear add --keep-all ${file} keeps all for good.`,
	undone: (title: SafeText): SafeText => safe`${title} is as it was before.`,
	noneAbove: safe`Nothing is left out above this block.`,
	noneBelow: safe`Nothing is left out below this block.`,
	changed: safe`What was left out has changed meanwhile: open the story again.`,
	edited: (title: SafeText): SafeText =>
		safe`${title} was edited, and where this stood cannot be told: dogear add --show-removed shows it to copy.`,
	changedSince: (title: SafeText): SafeText =>
		safe`${title} has changed since: it was left as it is.`,
	failed: (title: SafeText, why: SafeText): SafeText => safe`${title} could not be written: ${why}`,
	reason: (rule: string): SafeText =>
		Object.hasOwn(reasons, rule)
			? reasons[rule as keyof typeof reasons]
			: safe`no part of the story`,
};
