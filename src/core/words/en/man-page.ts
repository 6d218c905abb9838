import {type SafeText, safe} from '../../text/safe-text.ts';

/** What the man page says beside the tables of commands, keys and settings. */
export const manPage = {
	name: safe`NAME`,
	whatItIs: safe`dogear - stories in your terminal, opened where you left off`,
	synopsis: safe`SYNOPSIS`,
	description: safe`DESCRIPTION`,
	introduction: safe`dogear shows a folder of stories as a small story blog, sets them in pages as a book does, and comes back to the very same words after it was closed, resized, or the story was edited or renamed. STORY is an id, the beginning of one that no other story has, or a path.`,
	commands: safe`COMMANDS`,
	keys: safe`KEYS`,
	settings: safe`SETTINGS`,
	settingsIntroduction: safe`Set by keys while reading, by dogear settings set NAME VALUE, or in settings.json in the configuration folder.`,
	setting: (wanted: SafeText, usual: SafeText) => safe`${wanted}; ${usual} when nothing is set`,
	environment: safe`ENVIRONMENT`,
	variables: {
		DOGEAR_HOME: safe`one folder for all that dogear keeps, instead of those of the platform`,
		DOGEAR_THEME: safe`the theme of this start`,
		NO_COLOR: safe`no colours, whatever the theme is`,
		TERM: safe`the terminal; where it is dumb, dogear print writes a story as plain lines`,
	},
	exitStatus: safe`EXIT STATUS`,
	statuses: {
		'0': safe`all is well`,
		'1': safe`something could not be found, read or written; a sentence says what`,
		'2': safe`the command line was not understood`,
		'130': safe`following or updating was interrupted; what had come is kept`,
	},
	files: safe`FILES`,
	folders: {
		'$XDG_CONFIG_HOME/dogear': safe`settings, and a copy of the places`,
		'$XDG_DATA_HOME/dogear/library': safe`the stories that were added, and those of the sites that are followed`,
		'$XDG_STATE_HOME/dogear': safe`the journal of places, and the screen of the next start`,
		'$XDG_CACHE_HOME/dogear': safe`what can be made again: the index of stories and words, books read in place`,
	},
};
