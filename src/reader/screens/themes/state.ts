import type {ThemeName} from '../../../core/settings/theme-names.ts';

/** The themes to choose from; the chosen one is shown at once. */
export interface ThemesScreen {
	readonly kind: 'themes';
	readonly chosen: number;
	/** The theme that comes back when none is taken. */
	readonly before: ThemeName;
}
