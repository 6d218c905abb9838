import type {Imported} from '../../src/import/imported.ts';
import {storyFile} from '../../src/import/write/story-file.ts';

/** Stories as one reads them in a file of expectations: as written, then what was left out and why. */
export function describe({stories, refused}: Imported): string {
	const told = stories.map(story => {
		const removed = story.removed.map(
			({line, rule, text}) => `${line} ${rule}: ${text.replaceAll('\n', ' / ')}`,
		);
		const file = storyFile(story, 'id');
		return [file.trimEnd(), '', '~~~ removed', ...removed, '~~~ doubts', ...story.doubts].join(
			'\n',
		);
	});
	return `${[...(refused === undefined ? [] : [`refused: ${refused}`]), ...told].join('\n\n~~~ next story\n\n')}\n`;
}
