import {homeFrame} from '../../frame.ts';

/** The nearest scroll that shows a line with its heading above and a line of what follows. */
export function scrollTo(scroll: number, line: number, height: number, total: number): number {
	const before = Math.min(homeFrame.headingLines, Math.max(0, height - 2));
	const highest = line - before;
	const lowest = line - height + 1 + (height > 3 ? 1 : 0);
	const nearest = Math.min(Math.max(scroll, lowest), Math.max(0, highest));
	const isFirst = line <= height - 2 && nearest <= before + homeFrame.topLines;
	return Math.min(isFirst ? 0 : nearest, Math.max(0, total - height));
}
