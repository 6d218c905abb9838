// Makes the README's pictures from the running program: npm run pictures.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type ThemeName, themeNames} from '../../src/core/settings/theme-names.ts';
import {type Cells, start} from './terminal.ts';

const cell = {width: 8.4, height: 19};
const margin = 14;
/** A terminal's own colours, where the theme has none. */
const own = {paper: '#ffffff', ink: '#000000', signs: '#cd00cd'};

/** The screen as an SVG: one text a run of equal looks, held to its cells. */
function toSvg(rows: readonly Cells[], columns: number): string {
	const width = columns * cell.width + 2 * margin;
	const height = rows.length * cell.height + 2 * margin;
	const paper = rows.flat()[0]?.paper ?? own.paper;
	const texts = rows.flatMap((runs, row) =>
		runs.map(({text, column, cells, isBold, isItalic, ink}) => {
			const x = (margin + column * cell.width).toFixed(1);
			const y = (margin + row * cell.height + 14).toFixed(1);
			const fill = ink?.startsWith('colour') ? own.signs : (ink ?? own.ink);
			const looks = [
				isBold ? ' font-weight="bold"' : '',
				isItalic ? ' font-style="italic"' : '',
				` fill="${fill}"`,
			].join('');
			const length = (cells * cell.width).toFixed(1);
			return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${looks}>${escapeXml(text)}</text>`;
		}),
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, monospace" font-size="14" xml:space="preserve">`,
		`<rect width="100%" height="100%" rx="8" fill="${paper}"/>`,
		...texts,
		'</svg>',
		'',
	].join('\n');
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&#160;');
}

const [columns, rows] = [100, 30];

/** Home in a theme, and of one theme a page of a story, too. */
async function picture(theme: ThemeName): Promise<void> {
	const home = mkdtempSync(join(tmpdir(), 'dogear-picture-'));
	const environment = {COLORTERM: 'truecolor'};
	const program = start({home, columns, rows, environment, words: ['--theme', theme]});
	const take = (name: string): void =>
		writeFileSync(join('.pictures', `${name}.svg`), toSvg(program.cells(), columns));
	await program.see('Continue reading');
	program.press('\r');
	await program.see('Posted on');
	await program.rest();
	program.press('  ');
	await program.rest();
	if (theme === 'paper') take('page');
	program.press('q');
	await program.see('Recent stories');
	await program.rest();
	take(theme);
	program.press('q');
	await program.ended;
	rmSync(home, {recursive: true, force: true});
}

mkdirSync('.pictures', {recursive: true});
for (const theme of themeNames) await picture(theme);
