import type {Row} from '../row.ts';
import type {State} from '../state.ts';
import {followEnd, updateEnd} from './end/update.ts';
import {endBody} from './end/view.ts';
import {followGroups, updateGroups} from './groups/update.ts';
import {groupsBody} from './groups/view.ts';
import {updateHelp} from './help/update.ts';
import {helpBody} from './help/view.ts';
import {updateHidden} from './hidden/update.ts';
import {hiddenBody} from './hidden/view.ts';
import {followHome, refreshHome} from './home/cursor.ts';
import {chooseNumber, updateHome} from './home/update.ts';
import {homeParts} from './home/view.ts';
import {updateLeftOut} from './left-out/update.ts';
import {leftOutBody} from './left-out/view.ts';
import {refreshList} from './list/select.ts';
import {retypeFilter, updateList} from './list/update.ts';
import {listBody} from './list/view.ts';
import {updateLoading} from './loading/update.ts';
import {loadingBody} from './loading/view.ts';
import {updatePlaces} from './places/update.ts';
import {placesBody} from './places/view.ts';
import {updateProblems} from './problems/update.ts';
import {problemsBody} from './problems/view.ts';
import {retypeQuery, updateResults} from './results/update.ts';
import {resultsBody} from './results/view.ts';
import type {Screen} from './screen.ts';
import type {Drawn, ScreenParts} from './screen-parts.ts';
import {followSites, updateSites} from './sites/update.ts';
import {sitesBody} from './sites/view.ts';
import {relayout} from './story/relayout.ts';
import {retypeSearch} from './story/search.ts';
import {countDigit} from './story/type.ts';
import {updateStory} from './story/update.ts';
import {storyRows} from './story/view.ts';
import {updateThemes} from './themes/update.ts';
import {themesBody} from './themes/view.ts';

type ScreenOf<Kind, Each = Screen> = Each extends Screen
	? Kind extends Each['kind']
		? Each
		: never
	: never;

/** All screens: whoever adds one adds a folder, its state to `Screen`, and a row here. */
const screens: {readonly [Kind in Screen['kind']]: ScreenParts<ScreenOf<Kind>>} = {
	home: {
		keys: 'home',
		update: updateHome,
		takeDigit: chooseNumber,
		refresh: refreshHome,
		follow: followHome,
		draw: (state, screen) => ({kind: 'menus', parts: homeParts(state, screen)}),
	},
	site: {
		keys: 'site',
		update: updateHome,
		takeDigit: chooseNumber,
		refresh: refreshHome,
		follow: followHome,
		draw: (state, screen) => ({kind: 'menus', parts: homeParts(state, screen)}),
	},
	sites: {keys: 'places', update: updateSites, follow: followSites, draw: body(sitesBody)},
	list: {
		keys: 'list',
		update: updateList,
		retype: retypeFilter,
		typed: screen => (screen.isTyping ? screen.filter : undefined),
		refresh: refreshList,
		follow: refreshList,
		draw: body(listBody),
	},
	groups: {keys: 'places', update: updateGroups, follow: followGroups, draw: body(groupsBody)},
	loading: {keys: 'pages', update: updateLoading, draw: body(loadingBody)},
	story: {
		keys: 'story',
		update: updateStory,
		takeDigit: countDigit,
		retype: retypeSearch,
		typed: ({search}) => (search?.isTyping ? search.query : undefined),
		resize: relayout,
		draw: (state, screen) => ({kind: 'whole', rows: storyRows(state, screen)}),
	},
	end: {keys: 'end', update: updateEnd, follow: followEnd, draw: body(endBody)},
	'left-out': {keys: 'left-out', update: updateLeftOut, draw: body(leftOutBody)},
	contents: {keys: 'places', update: updatePlaces, draw: body(placesBody)},
	bookmarks: {keys: 'places', update: updatePlaces, draw: body(placesBody)},
	links: {keys: 'places', update: updatePlaces, draw: body(placesBody)},
	help: {keys: 'pages', update: updateHelp, draw: body(helpBody)},
	hidden: {keys: 'places', update: updateHidden, draw: body(hiddenBody)},
	themes: {keys: 'places', update: updateThemes, draw: body(themesBody)},
	problems: {keys: 'pages', update: updateProblems, draw: body(problemsBody)},
	results: {
		keys: 'results',
		update: updateResults,
		retype: retypeQuery,
		typed: screen => (screen.isTyping ? screen.text : undefined),
		draw: body(resultsBody),
	},
};

/** The row of a screen. Its functions take that screen alone: what the compiler cannot follow. */
export function partsOf<Shown extends Screen>(screen: Shown): ScreenParts<Shown> {
	return screens[screen.kind] as unknown as ScreenParts<Shown>;
}

function body<Shown>(
	rows: (state: State, screen: Shown) => readonly Row[],
): (state: State, screen: Shown) => Drawn {
	return (state, screen) => ({kind: 'body', rows: rows(state, screen)});
}
