import type {Verdict} from './judge.ts';
import type {Measure} from './measure.ts';

const digits: Record<Measure['unit'], number> = {
	ms: 1,
	bytes: 0,
	MB: 0,
	cells: 0,
	'cells²': 2,
	ratio: 2,
};

/** Verdicts as a Markdown table. */
export function toTable(verdicts: readonly Verdict[]): string {
	const rows = verdicts.map(toRow);
	return [
		'| measure | dogear | compared with | ratio | goal | met | others |',
		'| --- | --- | --- | --- | --- | --- | --- |',
		...rows,
		'',
	].join('\n');
}

function toRow({measure, goal, ours, theirs, isMet, others}: Verdict): string {
	const show = (figure: number): string => {
		const unit = measure.unit === 'ratio' ? '' : ` ${measure.unit}`;
		return Number.isNaN(figure) ? 'absent' : `${figure.toFixed(digits[measure.unit])}${unit}`;
	};

	const name = goal.ours === 'dogear' ? measure.name : `${measure.name} (${goal.ours})`;
	const cells = [
		goal.share === undefined ? name : `${name}, ${goal.share * 100} %`,
		show(ours),
		theirs === undefined ? '' : `${goal.theirs} ${show(theirs)}`,
		theirs === undefined || Number.isNaN(theirs) ? '' : (ours / theirs).toFixed(2),
		goal.words,
		isMet === undefined ? '?' : isMet ? 'yes' : '**no**',
		others.map(([other, figure]) => `${other} ${show(figure)}`).join(', '),
	];
	return `| ${cells.join(' | ')} |`;
}
