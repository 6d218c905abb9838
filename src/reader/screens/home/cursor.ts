import type {State} from '../../state.ts';
import type {HomeGroup, HomeItem, Target} from './group.ts';
import {homeBands} from './groups.ts';
import {entriesInView, homeHeight, homeLines, lineOf} from './lines.ts';
import {scrollTo} from './scroll.ts';
import type {HomeScreen, SiteScreen} from './state.ts';

type Menus = HomeScreen | SiteScreen;

/** Home after whatever else changed: the cursor on an entry that is there, and in view. */
export function refreshHome<Shown extends Menus>(state: State, screen: Shown): Shown {
	const groups = visitable(state, screen);
	const group = groups.find(each => each.key === screen.group) ?? groups[0];
	const last = (group?.items.length ?? 1) - 1;
	return moveTo(state, screen, group?.key ?? '', Math.min(screen.item, last));
}

/**
 * Home after the collection changed: the cursor on the same entry, where that is still there. While
 * stories are being read for the first time it stays where it is, and they come in under it.
 */
export function followHome<Shown extends Menus>(state: State, screen: Shown, before: State): Shown {
	const chosen = itemAt(before, screen)?.target;
	const items = visitable(state, screen).find(({key}) => key === screen.group)?.items ?? [];
	const isChosen = (item: HomeItem | undefined): boolean =>
		chosen !== undefined && item !== undefined && keyOf(item.target) === keyOf(chosen);
	// Of several comments on one story each leads to it.
	const item = isChosen(items[screen.item]) ? screen.item : items.findIndex(isChosen);
	return before.scan || item < 0
		? refreshHome(state, screen)
		: moveTo(state, screen, screen.group, item);
}

/** What tells the entries of a menu from each other. */
function keyOf(target: Target): string {
	switch (target.kind) {
		case 'story':
			return target.story.id;
		case 'list':
			return 'key' in target.source ? target.source.key : target.source.kind;
		case 'site':
			return target.site;
		default:
			return '';
	}
}

/** The entry of the group that has the cursor with a number from 0; else the one with the cursor. */
export function itemAt(
	state: State,
	screen: Menus,
	item: number = screen.item,
): HomeItem | undefined {
	return visitable(state, screen).find(group => group.key === screen.group)?.items[item];
}

/** Up or down by one entry, through all groups. Home scrolls only when the cursor leaves the view. */
export function move<Shown extends Menus>(state: State, screen: Shown, by: 1 | -1): Shown {
	const inView = entriesInView(homeLines(state, screen), screen, homeHeight(state));
	const item = screen.item + by;
	if (inView && item >= inView.first && item <= inView.last) return {...screen, item};
	const groups = visitable(state, screen);
	const index = groups.findIndex(group => group.key === screen.group);
	const group = groups[index];
	if (!group) return screen;
	if (item >= 0 && item < group.items.length) return moveTo(state, screen, group.key, item);
	const next = groups[index + by];
	if (!next) return moveTo(state, screen, group.key, screen.item);
	return moveTo(state, screen, next.key, by > 0 ? 0 : next.items.length - 1);
}

/** To the first entry of the next or previous group; past the last comes the first. */
export function moveGroup<Shown extends Menus>(state: State, screen: Shown, by: 1 | -1): Shown {
	const groups = visitable(state, screen);
	const index = groups.findIndex(group => group.key === screen.group);
	const next = groups[(index + by + groups.length) % groups.length];
	return next ? moveTo(state, screen, next.key, 0) : screen;
}

/** To the first entry of all (0), or to the last (-1). */
export function moveToEdge<Shown extends Menus>(state: State, screen: Shown, index: 0 | -1): Shown {
	const group = visitable(state, screen).at(index);
	if (!group) return screen;
	return moveTo(state, screen, group.key, index === 0 ? 0 : group.items.length - 1);
}

/** A window up or down, to the nearest entry there: of the same group where it goes so far. */
export function movePage<Shown extends Menus>(state: State, screen: Shown, by: 1 | -1): Shown {
	const lines = homeLines(state, screen);
	const line = lineOf(lines, screen.group, screen.item) + by * homeHeight(state);
	const entries = visitable(state, screen).flatMap(({key, items}) =>
		items.map((_, item) => ({group: key, item, line: lineOf(lines, key, item)})),
	);
	const distanceOf = (entry: (typeof entries)[number]): number =>
		Math.abs(entry.line - line) + (entry.group === screen.group ? 0 : 0.5);
	const nearest = entries.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];
	return nearest ? moveTo(state, screen, nearest.group, nearest.item) : screen;
}

/** To an entry, scrolled so that it is in view. */
export function moveTo<Shown extends Menus>(
	state: State,
	screen: Shown,
	group: string,
	item: number,
): Shown {
	const lines = homeLines(state, screen);
	const line = Math.max(0, lineOf(lines, group, item));
	const scroll = scrollTo(screen.scroll, line, homeHeight(state), lines.length);
	return {...screen, group, item, scroll};
}

function visitable(state: State, screen: Menus): readonly HomeGroup[] {
	return homeBands(state, screen)
		.flat()
		.filter(group => group.items.length > 0);
}
