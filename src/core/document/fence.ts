/** The fence that opened the code a line stands in; undefined outside of code. */
export type Fence = string | undefined;

/** What fence is open after a line, given what was open before it (CommonMark section 4.5). */
export function nextFence(line: string, open: Fence): Fence {
	const [, ticks, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	if (ticks === undefined) return open;
	if (open === undefined) return ticks.startsWith('`') && rest.includes('`') ? undefined : ticks;
	const closes = ticks[0] === open[0] && ticks.length >= open.length && rest.trim() === '';
	return closes ? undefined : open;
}
