import {address} from './facts.ts';

/** What programs that save pages write into them: Chrome, Internet Explorer, SingleFile. */
const marks = [
	/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
	/<!--[\s\S]{0,200}?SingleFile[\s\S]{0,200}?url:\s*(\S+)/i,
];

/** The address that a saved page says it was saved from. */
export function savedFrom(html: string): string | undefined {
	const head = html.slice(0, 10_000);
	return marks.map(mark => address(mark.exec(head)?.[1])).find(found => found !== undefined);
}
