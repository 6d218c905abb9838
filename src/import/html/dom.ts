/**
 * The part of the DOM that is used here (WHATWG DOM Standard). The library of types for browsers
 * would make every global name of a browser known in a program that has none of them.
 */
export interface Node {
	readonly nodeType: number;
	/** In capitals for elements of HTML. */
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<Node>;
	readonly nextSibling: Node | null;
}

/** What can be searched by a selector of CSS. */
export interface Searchable {
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element>;
}

/** An element of a page. */
export interface Element extends Node, Searchable {
	innerHTML: string;
	readonly tagName: string;
	readonly className: string;
	readonly children: Iterable<Element>;
	readonly parentElement: Element | null;
	readonly nextElementSibling: Element | null;
	readonly previousElementSibling: Element | null;
	matches(selector: string): boolean;
	getAttribute(name: string): string | null;
	setAttribute(name: string, value: string): void;
	closest(selector: string): Element | null;
	contains(other: Node): boolean;
	append(...nodes: ReadonlyArray<Node | string>): void;
	before(...nodes: ReadonlyArray<Node | string>): void;
	remove(): void;
}

/** A page, or a chapter of a book. */
export interface Document extends Searchable {
	readonly documentElement: Element;
	readonly body: Element;
	createElement(name: string): Element;
	cloneNode(deep: boolean): Document;
}
