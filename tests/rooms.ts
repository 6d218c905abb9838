/**
 * Who may import whom, types included: for every room of the house (a folder below a wing; `.` for the
 * files of a wing itself) the rooms and wings that it may import besides itself. A wing stands for all
 * of its rooms.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
	'core/.': [],
	'core/text': [],
	'core/words': ['core/text'],
	'core/web': ['core/text', 'core/words'],
	'core/settings': ['core/text', 'core/words'],
	'core/document': ['core/text', 'core/words'],
	'core/anchors': ['core/text', 'core/document'],
	'core/progress': ['core/text', 'core/anchors'],
	'core/collection': ['core/text', 'core/words'],
	'core/search': ['core/text', 'core/words', 'core/document', 'core/anchors', 'core/collection'],
	'core/layout': ['core/text', 'core/document', 'core/anchors'],
	'core/boxes': ['core/text', 'core/document', 'core/layout'],
	'core/story-format': ['core/text', 'core/words', 'core/document', 'core/collection'],

	'disk/storage': ['core'],
	'disk/places': ['core', 'disk/storage'],
	'disk/settings': ['core', 'disk/storage'],
	'disk/sites': ['core', 'disk/storage'],
	'disk/folder': ['core', 'disk/storage', 'disk/index', 'disk/workers'],
	'disk/index': ['core', 'disk/storage', 'disk/folder', 'disk/workers'],
	'disk/workers': ['core', 'disk/storage', 'disk/folder', 'disk/index'],

	'network/.': ['core'],

	'import/.': ['core', 'import'],
	'import/boilerplate': ['core', 'import/.'],
	'import/html': ['core', 'import/.', 'import/boilerplate'],
	'import/plain': ['core', 'import/.', 'import/boilerplate'],
	'import/epub': ['core', 'import/.', 'import/boilerplate', 'import/html', 'import/plain'],
	'import/docx': ['core', 'import/.', 'import/epub', 'import/html'],
	'import/fictionbook': ['core', 'import/.', 'import/epub'],
	'import/opendocument': ['core', 'import/.', 'import/epub', 'import/html'],
	'import/rtf': ['core', 'import/.', 'import/epub', 'import/html'],
	'import/mobi': ['core', 'import/.', 'import/epub'],
	'import/mhtml': ['core', 'import/.', 'import/html'],
	'import/feed': ['core', 'import/.', 'import/boilerplate', 'import/html'],
	'import/wordpress': ['core', 'import/.', 'import/boilerplate', 'import/html'],
	'import/write': ['core', 'import/.'],

	'reader/.': ['core', 'reader'],
	'reader/keys': ['core', 'reader'],
	'reader/screens': ['core', 'reader'],

	'terminal/.': ['core', 'reader', 'terminal/themes'],
	'terminal/themes': ['core', 'reader/.'],

	'app/.': ['core', 'disk', 'app/command-line', 'app/commands', 'app/shelf', 'app/startup'],
	'app/command-line': ['core', 'reader'],
	'app/library': ['core', 'disk/storage', 'import'],
	'app/sites': ['core', 'disk', 'import', 'network', 'app/command-line', 'app/library'],
	'app/shelf': [
		'core',
		'disk',
		'import',
		'reader',
		'app/.',
		'app/library',
		'app/startup',
		'app/threads',
	],
	'app/threads': ['disk/workers', 'app/shelf', 'app/sites'],
	'app/startup': ['core', 'disk', 'reader', 'terminal', 'app/.', 'app/command-line', 'app/shelf'],
	'app/session': [
		'core',
		'disk',
		'reader',
		'terminal',
		'app/.',
		'app/command-line',
		'app/shelf',
		'app/sites',
		'app/startup',
		'app/threads',
	],
	'app/commands': ['core', 'disk', 'import', 'reader', 'terminal', 'app'],

	'main.ts': ['core', 'disk', 'app'],
};
