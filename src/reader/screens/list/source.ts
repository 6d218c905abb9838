import type {Group} from '../../../core/collection/collection.ts';
import type {GroupsScreen} from '../groups/state.ts';
import type {ListSource} from './state.ts';

/** The list that a group of stories opens. */
export function sourceOf(of: GroupsScreen['of'], group: Group): ListSource {
	const kinds = {categories: 'category', archives: 'month', tags: 'tag'} as const;
	return {kind: kinds[of], key: group.key, name: group.name};
}
