import {obsidianEmbed} from './leftovers/obsidian.ts';
import {type Leftover, replaceLeftovers} from './leftovers/scan.ts';

/** The most embeds of a text that are looked at. */
const most = 100;

/** What a text embeds as Obsidian does (`![[note#heading]]`, `![[picture.png]]`): each target once. */
export function findEmbeds(markdown: string): readonly string[] {
	if (!markdown.includes('![[')) return [];
	const targets = new Set<string>();
	const collect: Leftover = {
		opens: obsidianEmbed.opens,
		replace([, target = '']) {
			const [file = ''] = target.replace(/\\$/, '').split(/[#^]/);
			// Without a file it is a part of the text itself.
			if (file.trim() !== '' && targets.size < most) targets.add(file.trim());
			return undefined;
		},
	};
	replaceLeftovers(markdown, {'![[': [collect]});
	return [...targets];
}
