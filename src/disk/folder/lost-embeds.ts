import {quoteName} from '../../core/collection/problem.ts';
import type {Problem} from '../../core/collection/story.ts';
import {words} from '../../core/words/words.ts';
import {embeddedName} from './embedded-name.ts';
import type {Entry} from './entry.ts';
import type {Walk} from './walk.ts';

/**
 * The files whose embeds lead nowhere, a line each. As in Obsidian a name will do, wherever in the
 * collection the file lies.
 */
export function lostEmbeds(found: Walk, entries: Iterable<Entry>): readonly Problem[] {
	const problems: Problem[] = [];
	let names: ReadonlySet<string> | undefined;
	for (const {head, facts} of entries) {
		if (!facts || facts.embeds.length === 0) continue;
		names ??= namesIn(found);
		const lost = facts.embeds.filter(target => !names?.has(embeddedName(target)));
		const [first] = lost;
		if (first === undefined) continue;
		const message = words.collection.lostEmbeds(
			quoteName(head.path),
			quoteName(first),
			lost.length - 1,
		);
		problems.push({path: head.path, message});
	}

	return problems;
}

function namesIn({files, others}: Walk): ReadonlySet<string> {
	return new Set([...files.map(({relativePath}) => relativePath), ...others].map(embeddedName));
}
