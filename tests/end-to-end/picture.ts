// Makes the README's pictures from the running program: npm run pictures.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Cells, start} from './terminal.ts';

const cell = {width: 8.4, height: 19};
const margin = 14;
const colours = {paper: '#fdf8ee', ink: '#2b2622', dim: '#8f877b', accent: '#1f7a8c'};

/** The screen as an SVG: one text a run of equal looks, held to its cells. */
function toSvg(rows: readonly Cells[], columns: number): string {
	const width = columns * cell.width + 2 * margin;
	const height = rows.length * cell.height + 2 * margin;
	const texts = rows.flatMap((runs, row) =>
		runs.map(({text, column, cells, isBold, isDim, isItalic, isAccent}) => {
			const x = (margin + column * cell.width).toFixed(1);
			const y = (margin + row * cell.height + 14).toFixed(1);
			const looks = [
				isBold ? ' font-weight="bold"' : '',
				isItalic ? ' font-style="italic"' : '',
				isDim ? ` fill="${colours.dim}"` : isAccent ? ` fill="${colours.accent}"` : '',
			].join('');
			const length = (cells * cell.width).toFixed(1);
			return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${looks}>${escapeXml(text)}</text>`;
		}),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, monospace" font-size="14" fill="${colours.ink}" xml:space="preserve">`,
		`<rect width="100%" height="100%" rx="8" fill="${colours.paper}"/>`,
		...texts,
		'</svg>',
		'',
	].join('\n');
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&#160;');
}

const home = mkdtempSync(join(tmpdir(), 'dogear-picture-'));
const [columns, rows] = [100, 30];
const program = start({home, columns, rows});
mkdirSync('.pictures', {recursive: true});
const take = (name: string): void =>
	writeFileSync(join('.pictures', `${name}.svg`), toSvg(program.cells(), columns));

await program.see('Continue reading');
program.press('\r');
await program.see('Posted on');
await program.rest();
program.press('  ');
await program.rest();
take('page');
program.press('q');
await program.see('Recent stories');
await program.rest();
take('home');
program.press('q');
await program.ended;
rmSync(home, {recursive: true, force: true});
