import type {KeymapName} from '../../binding.ts';

/** The keys of the screen below. */
export interface HelpScreen {
	readonly kind: 'help';
	readonly of: KeymapName;
	readonly scroll: number;
}
