import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {memo, useMemo, useReducer, useRef} from 'react';
import type {SafeText} from '../core/text/safe-text.ts';
import {cursorCells} from '../reader/frame.ts';
import type {Row} from '../reader/row.ts';
import type {Menu} from '../reader/screens/home/view.ts';
import type {TerminalCapabilities} from './capabilities.ts';
import {paint} from './paint.ts';

interface MenuProps {
	readonly menu: Menu;
	readonly cursor: SafeText;
	readonly capabilities: TerminalCapabilities;
}

/**
 * The part of a menu that is in view, its cursor where the state has it. ink-select-input has a
 * cursor of its own, which hears the same keys and mostly goes the same way; where it went another
 * (it goes round at the ends), a new one begins at ours. Nothing else is taken from it.
 */
const MenuInView = memo(function MenuInView({menu, cursor, capabilities}: MenuProps) {
	const {items, chosen} = menu;
	const isFocused = chosen !== undefined;
	const own = useRef(chosen ?? 0);
	const remounted = useRef(0);
	const [, compare] = useReducer((moves: number) => moves + 1, 0);
	if (chosen !== undefined && chosen !== own.current) {
		own.current = chosen;
		remounted.current++;
	}

	const entries = useMemo(
		() => items.map(({item, row}) => ({label: paint(row, capabilities), value: item, row})),
		[items, capabilities],
	);
	return (
		<SelectInput
			key={remounted.current}
			items={entries}
			limit={items.length}
			isFocused={isFocused}
			initialIndex={chosen ?? 0}
			indicatorComponent={({isSelected = false}) => (
				<Text>
					{isSelected && isFocused
						? paint([{text: cursor, role: 'accent'}], capabilities)
						: ' '}{' '}
				</Text>
			)}
			itemComponent={props => (
				<Entry {...(props as EntryProps)} isFocused={isFocused} capabilities={capabilities} />
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
	readonly capabilities: TerminalCapabilities;
}

/** An entry; the chosen one of the menu that has the cursor is bold. */
function Entry({label, row, isSelected = false, isFocused, capabilities}: EntryProps) {
	const isChosen = isSelected && isFocused;
	const chosen = () =>
		paint(
			row.map(each => ({...each, role: each.role ?? 'chosen'})),
			capabilities,
		);
	return <Text wrap="truncate">{(isChosen ? chosen() : label) || ' '}</Text>;
}

interface MenusProps {
	readonly menus: readonly Menu[];
	readonly height: number;
	readonly cursor: SafeText;
	readonly capabilities: TerminalCapabilities;
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
							<MenuInView
								// Other entries in view make another menu.
								key={`${menu.items[0]?.item} ${menu.items.length}`}
								menu={menu}
								{...rest}
							/>
						) : (
							<Box marginLeft={cursorCells}>
								<Text wrap="truncate">{paint(menu.words, rest.capabilities) || ' '}</Text>
							</Box>
						)}
					</Box>
				);
			})}
		</Box>
	);
}
