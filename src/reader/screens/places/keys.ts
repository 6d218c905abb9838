import type {Binding} from '../../binding.ts';
import {everywhereKeys} from '../../keys/everywhere.ts';
import {listBack, listMoves} from '../../keys/list-moves.ts';

/** Contents, bookmarks, links, and lists of categories, months and tags. */
export const placesKeys: readonly Binding[] = [...listMoves, ...everywhereKeys, listBack];
