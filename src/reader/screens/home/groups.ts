import type {Group} from '../../../core/collection/collection.ts';
import type {FollowedSite} from '../../../core/collection/followed-site.ts';
import {countHidden, type Hidden} from '../../../core/collection/hidden.ts';
import {isOfSites} from '../../../core/collection/site-folder.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import type {SafeText} from '../../../core/text/safe-text.ts';
import {words} from '../../../core/words/words.ts';
import {homeFrame, recentEntries, storyCells} from '../../frame.ts';
import {groupRow} from '../../group-row.ts';
import {keyFor} from '../../key-labels.ts';
import {ofSite} from '../../of-site.ts';
import {piece, row, space} from '../../row.ts';
import {shelfOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {continueColumns, recentColumns, storyTable} from '../../story-row.ts';
import type {GroupsScreen} from '../groups/state.ts';
import {sourceOf} from '../list/source.ts';
import type {ListSource} from '../list/state.ts';
import type {HomeGroup, HomeItem} from './group.ts';
import {sitesGroup} from './sites-group.ts';
import {type HomeScreen, type SiteScreen, siteOf} from './state.ts';

/**
 * The menus of Home, or of a site's, in the order in which the cursor visits them, in bands that share
 * rows.
 */
export function homeBands(
	whole: State,
	screen: HomeScreen | SiteScreen,
): ReadonlyArray<readonly HomeGroup[]> {
	const state = ofSite(whole, siteOf(screen));
	const shelf = shelfOf(state);
	const {problems} = state.collection;
	const categories = topicGroup('categories', words.home.categories, shelf.categories);
	const archives = topicGroup('archives', words.home.archives, shelf.archives);
	const about = aboutGroup(state, screen);
	const hasSites = screen.kind === 'home' && shelf.sites.length > 0;
	const bands = [
		[continueGroup(state)],
		[recentGroup(state)],
		...(hasSites
			? [
					[sitesGroup(shelf.sites), categories],
					[archives, about],
				]
			: [[categories, archives, about]]),
		[topicGroup('tags', words.home.tags, shelf.tags), commentsGroup(state)],
	];
	if (problems.length > 0) bands.push([problemsGroup(state)]);
	return bands
		.map(band => band.filter(group => group.items.length > 0 || group.otherwise))
		.filter(band => band.length > 0);
}

function continueGroup(state: State): HomeGroup {
	const {continuing} = shelfOf(state);
	const items = storyItems(state, continuing.slice(0, homeFrame.continuing), continueColumns);
	const isFirstStart = state.records.size === 0;
	return {
		key: 'continue',
		title: words.home.continueReading,
		items:
			continuing.length > homeFrame.continuing
				? [...items, more(words.home.allBegun(continuing.length), {kind: 'continue'})]
				: items,
		otherwise: isFirstStart
			? words.home.firstStart(keyFor(state, 'home', 'open'), keyFor(state, 'story', 'next-page'))
			: words.home.nothingBegun,
	};
}

function recentGroup(state: State): HomeGroup {
	const {stories, totals, hidden} = state.collection;
	const total = totals?.total ?? stories.length;
	const {fresh} = shelfOf(state);
	const limit = recentEntries(state.window);
	const items = storyItems(state, stories.slice(0, limit), recentColumns);
	return {
		key: 'recent',
		title: words.home.recentStories,
		items: [
			...items,
			...(fresh.oldest ? [more(newStories(fresh.number, fresh.oldest), {kind: 'fresh'})] : []),
			...(stories.length > 0 ? [more(words.home.allStories(total), {kind: 'all'})] : []),
			...(countHidden(hidden) > 0 ? [notShown(hidden)] : []),
		],
		otherwise: state.scan ? words.home.reading : words.home.noStories,
	};
}

function storyItems(
	state: State,
	stories: readonly StoryHead[],
	columnsOf: typeof recentColumns,
): readonly HomeItem[] {
	const row = storyTable(stories, (story, cells) => columnsOf(state, story, cells));
	return stories.map((story, index) => ({
		target: {kind: 'story', story},
		row: cells => row(index, cells),
	}));
}

function newStories(number: number, {freshDay}: FollowedSite): SafeText {
	return words.home.newSince(number, freshDay ?? words.dates.today);
}

/** Nothing is hidden without a word: how many stories are not shown, and the way to them. */
function notShown(hidden: Hidden): HomeItem {
	return {
		target: {kind: 'hidden'},
		row: () => [space(storyCells.mark), piece(words.hidden.counts(hidden), 'secondary')],
	};
}

function more(name: SafeText, source: ListSource): HomeItem {
	return {
		target: {kind: 'list', source},
		row: () => [space(storyCells.mark), piece(name, 'secondary')],
	};
}

function topicGroup(of: GroupsScreen['of'], title: SafeText, groups: readonly Group[]): HomeGroup {
	const shownGroups = groups.slice(0, homeFrame.group);
	const items: HomeItem[] = shownGroups.map(group => ({
		target: {kind: 'list', source: sourceOf(of, group)},
		row: cells => groupRow(group, shownGroups, cells),
	}));
	if (groups.length > homeFrame.group) {
		items.push({
			target: {kind: 'groups', of},
			row: () => row(words.home.all(groups.length), 'secondary'),
		});
	}

	return {key: of, title, items};
}

/** The static pages; those of followed sites are on their own Homes. */
function aboutGroup({collection}: State, {kind}: HomeScreen | SiteScreen): HomeGroup {
	const {pages} = collection;
	const own = kind === 'site' ? pages : pages.filter(page => !isOfSites(collection, page));
	return {
		key: 'about',
		title: words.home.about,
		items: own.map(story => ({
			target: {kind: 'story', story},
			row: () => row(story.title),
		})),
	};
}

function commentsGroup(state: State): HomeGroup {
	return {
		key: 'comments',
		title: words.home.recentComments,
		items: shelfOf(state).comments.map(({author, story}) => ({
			target: {kind: 'story', story},
			row: () => [piece(author), piece(words.home.commentOn, 'secondary'), piece(story.title)],
		})),
		otherwise: words.home.noComments,
	};
}

function problemsGroup(state: State): HomeGroup {
	const number = new Set(state.collection.problems.map(({path}) => path)).size;
	return {
		key: 'problems',
		title: words.home.problems,
		items: [
			{
				target: {kind: 'problems'},
				row: () => row(words.home.problemFiles(number)),
			},
		],
	};
}
