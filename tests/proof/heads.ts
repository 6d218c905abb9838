import {damaged} from './damaged-heads.ts';

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
