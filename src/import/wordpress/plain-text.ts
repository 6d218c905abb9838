import {decodeEntities} from '../../core/document/entities.ts';
import type {SafeText} from '../../core/text/safe-text.ts';
import {sanitiseLine} from '../../core/text/sanitise.ts';

/**
 * A title or a name, which WordPress keeps as HTML: tags go first and references are decoded once,
 * so that `&lt;Part 1&gt;` ends as `<Part 1>` and not as a tag.
 */
export function plainText(html: string): SafeText {
	return sanitiseLine(decodeEntities(html.replace(/<\/?[a-z][^<>]*>/gi, '')));
}
