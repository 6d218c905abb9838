import {filterStories} from '../../../core/collection/filter.ts';
import {sortStories} from '../../../core/collection/sort.ts';
import type {StoryHead} from '../../../core/collection/story.ts';
import {inOrderOfReading} from '../../../core/progress/reading-order.ts';
import {ofSite} from '../../of-site.ts';
import {shelfOf} from '../../shelf.ts';
import type {State} from '../../state.ts';
import {push} from '../../step.ts';
import type {ListScreen, ListSource} from './state.ts';

/** Opens a list of stories, perhaps with the keys in its filter. */
export function openList(
	state: State,
	source: ListSource,
	isTyping: boolean,
	site: string | undefined,
): State {
	const screen: ListScreen = {
		kind: 'list',
		source,
		site,
		order: source.kind === 'continue' ? 'recent' : 'date',
		filter: '',
		isTyping,
		stories: [],
		chosen: 0,
	};
	return push(state, selectStories(state, screen));
}

/** The list with its stories chosen, filtered and sorted anew. */
export function selectStories(state: State, screen: ListScreen): ListScreen {
	const filtered = filterStories(
		storiesOf(ofSite(state, screen.site), screen.source),
		screen.filter,
	);
	const read = screen.order === 'recent' ? inOrderOfReading(state.records.values()) : [];
	const ranks = new Map(read.map(({id}, index) => [id, read.length - index]));
	const stories = sortStories(filtered, screen.order, ({id}) => ranks.get(id) ?? 0);
	return {...screen, stories, chosen: Math.max(0, Math.min(screen.chosen, stories.length - 1))};
}

/** The list made anew, its cursor on the same story where that is still there. */
export function refreshList(state: State, screen: ListScreen): ListScreen {
	const story = screen.stories[screen.chosen];
	const list = selectStories(state, screen);
	const index = list.stories.findIndex(each => each.id === story?.id);
	return index < 0 ? list : {...list, chosen: index};
}

function storiesOf(state: State, source: ListSource): readonly StoryHead[] {
	const shelf = shelfOf(state);
	switch (source.kind) {
		case 'all':
			return state.collection.stories;
		case 'continue':
			return shelf.continuing;
		case 'fresh':
			return state.collection.stories.filter(shelf.fresh.has);
		default: {
			const groups = {category: shelf.categories, month: shelf.archives, tag: shelf.tags};
			return groups[source.kind].find(group => group.key === source.key)?.stories ?? [];
		}
	}
}
