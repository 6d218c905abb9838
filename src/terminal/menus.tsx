import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {memo, useMemo} from 'react';
import type {Row} from '../reader/row.ts';
import type {Menu} from '../reader/screens/home/view.ts';
import type {Session} from '../reader/store.ts';
import {type Ability, paint} from './paint.ts';

interface MenuProps {
	readonly menu: Menu;
	readonly cursor: string;
	readonly ability: Ability;
	readonly dispatch: Session['dispatch'];
}

/** Cells of the cursor and the space after it. */
const cursorCells = 2;

/**
 * The part of a menu that is in view. The menu moves its own cursor among its entries and tells
 * us; a new revision, or other entries in view, make a new menu that begins where our cursor is.
 */
const MenuInView = memo(function MenuInView({menu, cursor, ability, dispatch}: MenuProps) {
	const {group, items, chosen, revision} = menu;
	const isFocused = chosen !== undefined;
	const entries = useMemo(
		() => items.map(({item, row}) => ({label: paint(row, ability), value: item, row})),
		[items, ability],
	);
	const tell = (kind: 'highlight' | 'choose') => (entry: {value: number}) =>
		dispatch({kind, group, item: entry.value, revision});
	return (
		<SelectInput
			key={`${revision} ${items[0]?.item} ${items.length}`}
			items={entries}
			limit={items.length}
			isFocused={isFocused}
			initialIndex={chosen ?? 0}
			indicatorComponent={({isSelected = false}) => (
				<Text>
					{isSelected && isFocused
						? paint([{text: cursor as never, role: 'accent'}], ability)
						: ' '}{' '}
				</Text>
			)}
			itemComponent={props => (
				<Entry {...(props as EntryProps)} isFocused={isFocused} ability={ability} />
			)}
			onHighlight={tell('highlight')}
			onSelect={tell('choose')}
		/>
	);
});

interface EntryProps {
	readonly label: string;
	readonly row: Row;
	readonly isSelected?: boolean;
	readonly isFocused: boolean;
	readonly ability: Ability;
}

/** An entry; the chosen one of the menu that has the cursor is bold. */
function Entry({label, row, isSelected = false, isFocused, ability}: EntryProps) {
	const isChosen = isSelected && isFocused;
	const chosen = () =>
		paint(
			row.map(each => ({...each, role: each.role ?? 'chosen'})),
			ability,
		);
	return <Text wrap="truncate">{(isChosen ? chosen() : label) || ' '}</Text>;
}

interface MenusProps {
	readonly menus: readonly Menu[];
	readonly height: number;
	readonly cursor: string;
	readonly ability: Ability;
	readonly dispatch: Session['dispatch'];
}

/** Menus side by side, each where its column begins. */
export function Menus({menus, height, ...rest}: MenusProps) {
	let at = 0;
	return (
		<Box height={height} flexShrink={0}>
			{menus.map(menu => {
				const marginLeft = menu.left - cursorCells - at;
				at = menu.left + menu.width;
				return (
					<Box
						key={menu.group}
						marginLeft={marginLeft}
						width={menu.width + cursorCells}
						flexDirection="column"
						flexShrink={0}
					>
						{menu.items.length > 0 ? (
							<MenuInView menu={menu} {...rest} />
						) : (
							<Box marginLeft={cursorCells}>
								<Text wrap="truncate">{paint(menu.words, rest.ability) || ' '}</Text>
							</Box>
						)}
					</Box>
				);
			})}
		</Box>
	);
}
