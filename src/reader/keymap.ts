import {graphemesOf} from '../core/text/graphemes.ts';
import {words} from '../core/words/words.ts';
import type {Binding} from './binding.ts';
import type {Command} from './command.ts';
import {lineAt, type TextLine} from './edit-line.ts';
import {keyOnUsLayout} from './other-layouts.ts';
import {partsOf} from './screens/index.ts';
import type {State} from './state.ts';
import {shown} from './step.ts';

/** What stands in the text line that has the keys; undefined when none has. */
export function typedText(state: State): string | undefined {
	const screen = shown(state);
	return state.keyboard.command ?? partsOf(screen).typed?.(screen);
}

/** The text line that has the keys, cut at its cursor. */
export function lineOf(state: State): TextLine | undefined {
	const text = typedText(state);
	return text === undefined ? undefined : lineAt(text, state.keyboard.afterCursor);
}

/** Whether a text line has the keys. */
export function isTyping(state: State): boolean {
	return typedText(state) !== undefined;
}

/** The table that is in force. */
export function keymapOf(state: State): readonly Binding[] {
	return state.keymaps[isTyping(state) ? 'text line' : partsOf(shown(state)).keys];
}

/** What a key means: an action, but for its time. */
export type Meaning =
	| {readonly kind: 'command'; readonly command: Command; readonly letter?: string}
	| {readonly kind: 'type'; readonly text: string}
	/** It waits for a second key. */
	| {readonly kind: 'begin-pair'; readonly key: string}
	/** Nothing, here. */
	| {readonly kind: 'unknown-key'};

/** What a key means now: a command, text for a text line or a count; undefined for what is no key. */
export function meaningOf(state: State, pressed: string): Meaning | undefined {
	const table = keymapOf(state);
	const isText = isTyping(state);
	const key = isText || bindingFor(table, pressed) ? pressed : usualKey(state, pressed);
	const {pending} = state.keyboard;
	const binding = bindingFor(table, pair(pending, key)) ?? bindingFor(table, key);
	if (binding) return {kind: 'command', command: binding.command, ...letterOf(pressed)};
	if (isText) return typed(key === 'space' ? ' ' : key);
	if (partsOf(shown(state)).takeDigit && /^\d$/.test(key)) return typed(key);
	if (table.some(({keys}) => keys.some(each => each.startsWith(pair(key, ''))))) {
		return {kind: 'begin-pair', key};
	}

	return isKey(key) ? {kind: 'unknown-key'} : undefined;
}

/** The key of a US keyboard where another one sends something else. */
function usualKey({keyboard}: State, pressed: string): string {
	return keyOnUsLayout(pressed, keyboard.lastLetter) ?? pressed;
}

function letterOf(pressed: string): {readonly letter?: string} {
	return /^\p{L}$/u.test(pressed) ? {letter: pressed} : {};
}

function typed(text: string): Meaning | undefined {
	return isPrintable(text) ? {kind: 'type', text} : undefined;
}

/** The name of two keys that are pressed one after the other. */
function pair(first: string, second: string): string {
	return `${first} ${second}`;
}

function bindingFor(table: readonly Binding[], key: string): Binding | undefined {
	return table.find(({keys}) => keys.includes(key));
}

/** Whether a reader has pressed it: a terminal sends more, as answers and reports. */
function isKey(key: string): boolean {
	return isPrintable(key) || /^ctrl\+.$/u.test(key) || Object.hasOwn(words.keys.names, key);
}

/** Names of keys are words; a typed key is one character as a reader sees it. */
function isPrintable(text: string): boolean {
	return [...graphemesOf(text)].length === 1;
}
