import type {Leftover} from './scan.ts';

/** `![[picture.png|alias]]`, `![[note#heading]]`: the words that stand for it. */
export const obsidianEmbed: Leftover = {
	opens: /!\[\[([^[\]\n|]{1,300})(?:\\?\|([^[\]\n]{0,300}))?\]\]/y,
	replace: found => {
		const [whole, target = '', written = ''] = found;
		const alias = /^\d+(?:x\d+)?$/.test(written.trim()) ? '' : written.trim();
		const isMedia =
			/\.(?:avif|bmp|gif|jpe?g|m4a|mkv|mov|mp3|mp4|ogg|ogv|pdf|png|svg|wav|webm|webp)(?:#|$)/i.test(
				target.trim(),
			);
		return {text: isMedia ? alias : alias || nameOf(target), end: found.index + whole.length};
	},
};

/** `[[note|alias]]`: its alias or the note's name; `[[1]](…)` is a link of Markdown. */
export const obsidianLink: Leftover = {
	opens: /\[\[([^[\]\n|]{1,300})(?:\\?\|([^[\]\n]{0,300}))?\]\](?![([])/y,
	replace: found => {
		const [whole, target = '', alias = ''] = found;
		const isContents = /^_?toc_?$/i.test(target.trim());
		const text = isContents ? '' : alias.trim() || nameOf(target);
		return {text, end: found.index + whole.length};
	},
};

/** `==words==`: marked with a pen. */
export const highlight: Leftover = {
	opens: /(?<!=)==(?=[^\s=])([^=\n]{0,500}[^\s=])==(?!=)/y,
	replace: found => ({text: `<mark>${found[1]}</mark>`, end: found.index + found[0].length}),
};

/** The note's name without its folder, and the heading in it. */
function nameOf(target: string): string {
	const [path = '', heading = ''] = target.trim().replace(/\\$/, '').split('#');
	const name = path.split('/').at(-1) ?? '';
	return [name, heading.replace(/^\^.*/, '')].filter(part => part !== '').join(' > ');
}
