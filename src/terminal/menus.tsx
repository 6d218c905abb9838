import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {Fragment, memo, useMemo, useReducer, useRef} from 'react';
import type {SafeText} from '../core/text/safe-text.ts';
import {cursorCells} from '../reader/frame.ts';
import {blank, fill, indent, type Row, space} from '../reader/row.ts';
import type {Menu} from '../reader/screens/home/view.ts';
import type {Brush} from './brush.ts';
import {paint} from './paint.ts';

interface MenuProps {
	readonly menu: Menu;
	readonly cursor: SafeText;
	readonly brush: Brush;
}

/**
 * The part of a menu that is in view, its cursor where the state has it. ink-select-input has a
 * cursor of its own, which hears the same keys and mostly goes the same way; where it went another
 * (it goes round at the ends), a new one begins at ours. Nothing else is taken from it.
 */
const MenuInView = memo(function MenuInView({menu, cursor, brush}: MenuProps) {
	const {items, chosen, width} = menu;
	const isFocused = chosen !== undefined;
	const own = useRef(chosen ?? 0);
	const remounted = useRef(0);
	const [, compare] = useReducer((moves: number) => moves + 1, 0);
	if (chosen !== undefined && chosen !== own.current) {
		own.current = chosen;
		remounted.current++;
	}

	const hidden = [space(cursorCells)];
	const shown = fill([{text: cursor, role: 'sign'}], cursorCells);
	const entries = useMemo(
		() => items.map(({item, row}) => ({label: paint(row, brush, width), value: item, row})),
		[items, brush, width],
	);
	return (
		<SelectInput
			key={remounted.current}
			items={entries}
			limit={items.length}
			isFocused={isFocused}
			initialIndex={chosen ?? 0}
			indicatorComponent={({isSelected = false}) => (
				<Text>{paint(isSelected && isFocused ? shown : hidden, brush, cursorCells)}</Text>
			)}
			itemComponent={props => (
				<Entry
					{...(props as EntryProps)}
					isFocused={isFocused}
					paint={cells => paint(cells, brush, width)}
				/>
			)}
			onHighlight={({value}) => {
				own.current = items.findIndex(({item}) => item === value);
				compare();
			}}
		/>
	);
});

interface EntryProps {
	readonly label: string;
	readonly row: Row;
	readonly isSelected?: boolean;
	readonly isFocused: boolean;
	readonly paint: (row: Row) => string;
}

/** An entry; the chosen one of the menu that has the cursor is bold. */
function Entry({label, row, isSelected = false, isFocused, paint}: EntryProps) {
	const isChosen = isSelected && isFocused;
	const chosen = () => paint(row.map(each => ({...each, role: each.role ?? 'chosen'})));
	return <Text wrap="truncate">{(isChosen ? chosen() : label) || ' '}</Text>;
}

interface MenusProps {
	readonly menus: readonly Menu[];
	readonly height: number;
	/** Cells of the window. */
	readonly columns: number;
	readonly cursor: SafeText;
	readonly brush: Brush;
}

/** Menus side by side, each where its column begins. */
export function Menus({menus, height, columns, cursor, brush}: MenusProps) {
	let at = 0;
	return (
		<Box height={height} flexShrink={0}>
			{menus.map(menu => {
				const gap = menu.left - cursorCells - at;
				at = menu.left + menu.width;
				return (
					<Fragment key={menu.group}>
						<Paper width={gap} height={height} brush={brush} />
						<Box width={menu.width + cursorCells} flexDirection="column" flexShrink={0}>
							{menu.items.length > 0 ? (
								<MenuInView
									// Other entries in view make another menu.
									key={`${menu.items[0]?.item} ${menu.items.length}`}
									menu={menu}
									cursor={cursor}
									brush={brush}
								/>
							) : (
								<Text wrap="truncate">
									{paint(indent(menu.words, cursorCells), brush, cursorCells + menu.width) || ' '}
								</Text>
							)}
							<Paper
								width={menu.width + cursorCells}
								height={height - Math.max(1, menu.items.length)}
								brush={brush}
							/>
						</Box>
					</Fragment>
				);
			})}
			<Paper width={columns - at} height={height} brush={brush} />
		</Box>
	);
}

interface PaperProps {
	readonly width: number;
	readonly height: number;
	readonly brush: Brush;
}

/** Cells where nothing stands, painted where the screen has a paper of its own. */
function Paper({width, height, brush}: PaperProps) {
	if (width <= 0 || height <= 0) return null;
	const row = paint(blank, brush, width);
	return (
		<Box width={width} height={height} flexShrink={0}>
			{row !== '' && <Text>{Array.from({length: height}, () => row).join('\n')}</Text>}
		</Box>
	);
}
