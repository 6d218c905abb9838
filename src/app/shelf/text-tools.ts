import type {Block} from '../../core/document/block.ts';
import {loadHyphenator} from '../../core/layout/hyphenation.ts';
import {measure} from '../../core/layout/ruler.ts';
import type {Tools} from '../../core/layout/tools.ts';

/** Hyphenation for a story's language (BCP 47); the setter of boxes only where there is a box to set. */
export async function toolsFor(
	blocks: readonly Block[],
	language: string | undefined,
): Promise<Tools> {
	const hyphenate = language === undefined ? undefined : await loadHyphenator(language);
	const hasBox = blocks.some(({kind}) => kind === 'code' || kind === 'table');
	const setBox = hasBox ? (await import('../../core/boxes/set-box.ts')).setBox : undefined;
	return {
		ruler: measure,
		...(hyphenate ? {hyphenate} : {}),
		...(setBox ? {setBox: setBox as NonNullable<Tools['setBox']>} : {}),
	};
}
