/** A story's front matter as someone wrote it, and what must come of it. */
export interface WrittenHead {
	/** All before the story's own words. */
	readonly head: string;
	readonly title: string;
	/** ISO 8601, or null for none. */
	readonly date: string | null;
	readonly categories: readonly string[];
}

type Dates = ReadonlyArray<readonly [written: string, date: string | null]>;

/** Dates as people and programs write them. */
export const dates: Dates = [
	['2013-07-13', '2013-07-13'],
	['2013-7-3', '2013-07-03'],
	['2013/7/13', '2013-07-13'],
	['2013/07/13 9:05', '2013-07-13'],
	['2013.07.13', '2013-07-13'],
	['20130713', '2013-07-13'],
	['2013-07-13 9:05', '2013-07-13'],
	['2013-07-13 9:5:3', '2013-07-13'],
	['2013-07-13 23:59:59', '2013-07-13'],
	['2013-07-13 00:00:00', '2013-07-13'],
	['2013-07-13T23:30:00Z', '2013-07-13'],
	['2013-07-13t23:30:00z', '2013-07-13'],
	['2013-07-13T00:30:00+14:00', '2013-07-13'],
	['2013-07-13T23:30:00-11:00', '2013-07-13'],
	['2013-07-13 23:30:00 -08', '2013-07-13'],
	['2013-07-13 00:30:00 +08', '2013-07-13'],
	['2013-07-13 00:30:00 +0800', '2013-07-13'],
	['2013-07-13 00:30:00 Z', '2013-07-13'],
	['2013-07-13 23:30 PST', '2013-07-13'],
	['2013-07-13T09:05:30.123456789+02:00', '2013-07-13'],
	['2013-07-13 24:00', '2013-07-13'],
	['2013-07-13T24:00:00Z', '2013-07-13'],
	['2013-07-13 25:61', '2013-07-13'],
	['2013-07-13 9:05 pm', '2013-07-13'],
	['Sat, 13 Jul 2013 23:30:00 +0000', '2013-07-13'],
	['Sat, 13 Jul 2013 23:30:00 GMT', '2013-07-13'],
	['13 Jul 2013', '2013-07-13'],
	['13-Jul-2013', '2013-07-13'],
	['July 13, 2013', '2013-07-13'],
	['Saturday, July 13th, 2013 at 9:05 pm', '2013-07-13'],
	['13.7.2013', '2013-07-13'],
	['13/7/2013', '2013-07-13'],
	['1373706330', '2013-07-13'],
	['1373706330000', '2013-07-13'],
	['2012-02-29', '2012-02-29'],
	['2013-02-29', null],
	['2013-02-30', null],
	['2013-13-01', null],
	['2013-00-10', null],
	['2013-04-31', null],
	['0000-00-00 00:00:00', null],
	['31 Feb 2013', null],
	['3/4/2013', null],
	['2013', null],
	['tomorrow', null],
	['~', null],
	['null', null],
	['true', null],
	['0', null],
];

const uncategorised = ['Uncategorised'];
type Write = (date: string) => string;

/** How each dialect writes a head with a date. */
const dialects: Readonly<Record<string, Write>> = {
	YAML: date => `---\ntitle: One\ndate: ${date}\ncategories: [Rain, Snow]\n---\n`,
	'YAML, quoted': date =>
		`---\ntitle: "One"\ndate: "${date}"\ncategories:\n  - Rain\n  - Snow\n---\n`,
	'YAML with dots': date => `---\ntitle: 'One'\ndate: '${date}'\ncategories: Rain, Snow\n...\n`,
	'YAML on Windows': date =>
		`\ufeff---\r\ntitle: One\r\ndate: ${date}\r\ncategories:\r\n- Rain\r\n- Snow\r\n---\r\n`,
	'YAML of Astro': date => `---\ntitle: One\npubDate: ${date}\ncategory: [Rain, Snow]\n---\n`,
	'YAML of Hexo': date => `title: One\ndate: ${date}\ncategories:\n- Rain\n- Snow\n---\n`,
	TOML: date => `+++\ntitle = "One"\ndate = "${date}"\ncategories = ["Rain", "Snow"]\n+++\n`,
	'TOML of Zola': date =>
		`+++\ntitle = "One"\ndate = "${date}"\n[taxonomies]\ncategories = ["Rain", "Snow"]\n+++\n`,
	'TOML, not quoted': date =>
		`+++\ntitle = "One"\ndate = ${date}\ncategories = ["Rain", "Snow"]\n+++\n`,
	JSON: date => `{"title": "One", "date": "${date}", "categories": ["Rain", "Snow"]}\n\n`,
	'JSON over lines': date =>
		`{\n  "title": "One",\n  "date": "${date}",\n  "categories": ["Rain", "Snow"]\n}\n`,
	'JSON in fences': date =>
		`;;;\n{"title": "One", "date": "${date}", "categories": ["Rain", "Snow"]}\n;;;\n`,
	'headers of Pelican': date => `Title: One\nDate: ${date}\nCategory: Rain, Snow\n\n`,
};

const dated = Object.values(dialects).flatMap(write =>
	dates.map(
		([written, date]): WrittenHead => ({
			head: write(written),
			title: 'One',
			date,
			categories: ['Rain', 'Snow'],
		}),
	),
);

const titles: ReadonlyArray<readonly [written: string, title: string]> = [
	['007', '007'],
	['1.10', '1.10'],
	['1e3', '1e3'],
	['0x1F', '0x1F'],
	['-5', '-5'],
	['1_000', '1_000'],
	['12:30:45', '12:30:45'],
	['2013-07-13', '2013-07-13'],
	['2013-07-13T10:00:00Z', '2013-07-13T10:00:00Z'],
	['true', 'true'],
	['No', 'No'],
	['y', 'y'],
	['.inf', '.inf'],
	['.nan', '.nan'],
	['~', 'Story'],
	['null', 'Story'],
	['""', 'Story'],
	["''", 'Story'],
	['   ', 'Story'],
	['"null"', 'null'],
	['Rain: a story', 'Rain: a story'],
	['"Rain: a story"', 'Rain: a story'],
	['Rain # 5', 'Rain'],
	['"Rain # 5"', 'Rain # 5'],
	['Rain#5', 'Rain#5'],
	['@rain', '@rain'],
	['`rain`', '`rain`'],
	['%rain', '%rain'],
	['"Rain', '"Rain'],
	['"Rain" and snow', '"Rain" and snow'],
	["It's raining", "It's raining"],
	["'It''s raining'", "It's raining"],
	['Rain &amp; snow', 'Rain & snow'],
	['Rain & snow', 'Rain & snow'],
	['"Rain \\u0026 snow\\e[31m"', 'Rain & snow'],
	['雪', '雪'],
	['"\\U0001F327"', '\u{1f327}'],
	['- Rain', '- Rain'],
	['>\n  Rain\n  and snow', 'Rain and snow'],
	['|\n  Rain\n  and snow', 'Rain and snow'],
	['Rain\n  and snow', 'Rain and snow'],
];

const titled = titles.map(
	([written, title]): WrittenHead => ({
		head: `---\ntitle: ${written}\ndate: 2013-07-13\n---\n`,
		title,
		date: '2013-07-13',
		categories: uncategorised,
	}),
);

const bomb = Array.from({length: 12}, (_, index) => {
	const last = String.fromCharCode(96 + index);
	const name = String.fromCharCode(97 + index);
	return `${name}: &${name} [${index === 0 ? 'x, x, x, x, x, x, x, x' : Array.from({length: 8}, () => `*${last}`).join(', ')}]`;
}).join('\n');

/** What is wrong with a head, the head, and what is left of it. */
const damaged: Readonly<
	Record<
		string,
		readonly [head: string, title: string, date: string | null, categories?: readonly string[]]
	>
> = {
	'a key twice': ['---\ntitle: Zero\ntitle: One\ndate: 2013-07-13\n---\n', 'One', '2013-07-13'],
	'a colon that is not quoted': [
		'---\ntitle: One: two\ndate: 2013-07-13\n---\n',
		'One: two',
		'2013-07-13',
	],
	'tabs before keys': ['---\n\ttitle: One\n\tdate: 2013-07-13\n---\n', 'One', '2013-07-13'],
	'tabs before items': [
		'---\ntitle: One\ncategories:\n\t- Rain\n\t- Snow\n---\n',
		'One',
		null,
		['Rain', 'Snow'],
	],
	'no space behind colons': ['---\ntitle:One\ndate:2013-07-13\n---\n', 'One', '2013-07-13'],
	'a list that is not closed': [
		'---\ntitle: One\ncategories: [Rain\ndate: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
		['[Rain'],
	],
	'a quote that is not closed': ['---\ntitle: "One\ndate: 2013-07-13\n---\n', '"One', '2013-07-13'],
	'keys further and further in': [
		'---\ntitle: One\n   date: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'a bomb of aliases': [`---\ntitle: One\n${bomb}\ndate: 2013-07-13\n---\n`, 'One', '2013-07-13'],
	'an alias of nothing': [
		'---\ntitle: One\ntags: *nothing\ndate: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'an alias of itself': [
		'---\ntitle: One\ntags: &a [*a]\ndate: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'a tag of another language': [
		'---\ntitle: One\ntags: !!python/object/apply:os.system ["true"]\ndate: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'a merge of nothing': [
		'---\n<<: *nothing\ntitle: One\ndate: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'two documents': ['---\ntitle: One\n---\n', 'One', null],
	'a directive': ['---\n%YAML 1.1\ntitle: One\ndate: 2013-07-13\n---\n', 'One', '2013-07-13'],
	'a program': ['---js\nmodule.exports = {title: "One"}\n---\n', 'Story', null],
	'a program that looks like a head': [
		'---js\ntitle: "One",\ndate: "2013-07-13",\n---\n',
		'One',
		'2013-07-13',
	],
	'no closing fence': ['---\ntitle: One\ndate: 2013-07-13\n\n', 'One', '2013-07-13'],
	'no closing fence of TOML': ['+++\ntitle = "One"\ndate = 2013-07-13\n\n', 'One', '2013-07-13'],
	'TOML without quotes': ['+++\ntitle = One\ndate = 2013-07-13\n+++\n', 'One', '2013-07-13'],
	'TOML with a key twice': [
		'+++\ntitle = "Zero"\ntitle = "One"\ndate = 2013-07-13\n+++\n',
		'One',
		'2013-07-13',
	],
	'YAML between the fences of TOML': [
		'+++\ntitle: One\ndate: 2013-07-13\n+++\n',
		'One',
		'2013-07-13',
	],
	'TOML between the fences of YAML': [
		'---\ntitle = "One"\ndate = 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'JSON with a comma too many': [
		'{\n  "title": "One",\n  "date": "2013-07-13",\n}\n',
		'One',
		'2013-07-13',
	],
	'JSON with a comment': [
		'{\n  "title": "One",\n  // words\n  "date": "2013-07-13"\n}\n',
		'One',
		'2013-07-13',
	],
	'JSON that is a list': ['[{"title": "One"}]\n\n', 'Story', null],
	'an empty head': ['---\n---\n', 'Story', null],
	'an empty head of TOML': ['+++\n+++\n', 'Story', null],
	'an empty head of JSON': ['{}\n', 'Story', null],
	'a heading between rules': ['---\n# title: One\n---\n', 'title: One', null],
	'blank lines before it': ['\n\n---\ntitle: One\ndate: 2013-07-13\n---\n', 'One', '2013-07-13'],
	'spaces behind fences': ['---  \ntitle: One\ndate: 2013-07-13\n---\t\n', 'One', '2013-07-13'],
	'fences too long': ['-----\ntitle: One\ndate: 2013-07-13\n-----\n', 'One', '2013-07-13'],
	'old line ends': ['---\rtitle: One\rdate: 2013-07-13\r---\r', 'One', '2013-07-13'],
	'mixed line ends': ['---\r\ntitle: One\ndate: 2013-07-13\r\n---\n', 'One', '2013-07-13'],
	'a mark of byte order twice': [
		'\ufeff\ufeff---\ntitle: One\ndate: 2013-07-13\n---\n',
		'One',
		'2013-07-13',
	],
	'characters that act on terminals': [
		'---\ntitle: "\\e]0;owned\\aOne"\ndate: 2013-07-13\ncategories: ["\\x9b31mRain", "\\u202eSnow"]\n---\n',
		'One',
		'2013-07-13',
		['31mRain', 'Snow'],
	],
	'a title that is a list': [
		'---\ntitle: [One, two]\ndate: 2013-07-13\n---\n',
		'Story',
		'2013-07-13',
	],
	'a title that is a table': [
		'---\ntitle: {One: two}\ndate: 2013-07-13\n---\n',
		'Story',
		'2013-07-13',
	],
	'a date that is a list': ['---\ntitle: One\ndate: [2013-07-13]\n---\n', 'One', null],
	'categories that are one': ['---\ntitle: One\ncategories: Rain\n---\n', 'One', null, ['Rain']],
	'categories that are numbers': [
		'---\ntitle: One\ncategories: [2013, 1.10, true]\n---\n',
		'One',
		null,
		['2013', '1.10', 'true'],
	],
	'categories in one another': [
		'---\ntitle: One\ncategories:\n- [Rain, Drizzle]\n- [Snow]\n---\n',
		'One',
		null,
		['Rain', 'Drizzle', 'Snow'],
	],
	'categories that are tables': [
		'---\ntitle: One\ncategories:\n- {name: Rain}\n- {slug: snow}\n---\n',
		'One',
		null,
		['Rain', 'snow'],
	],
	'categories of nothing': ['---\ntitle: One\ncategories:\n---\n', 'One', null],
	'categories twice in other letters': [
		'---\ntitle: One\ncategories: [Rain, rain, RAIN]\n---\n',
		'One',
		null,
		['Rain'],
	],
	'categories of none': ['---\ntitle: One\ncategories: [Uncategorized]\n---\n', 'One', null],
	'keys of objects': [
		'---\ntitle: One\n__proto__: {date: 2013-07-13}\nconstructor: words\n---\n',
		'One',
		null,
	],
};

const broken = Object.values(damaged).map(
	([head, title, date, categories = uncategorised]): WrittenHead => ({
		head,
		title,
		date,
		categories,
	}),
);

/** Every head, in every dialect and with everything that may be wrong with it. */
export const heads: readonly WrittenHead[] = [...dated, ...titled, ...broken];
