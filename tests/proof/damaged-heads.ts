const bomb = Array.from({length: 12}, (_, index) => {
	const last = String.fromCharCode(96 + index);
	const name = String.fromCharCode(97 + index);
	return `${name}: &${name} [${index === 0 ? 'x, x, x, x, x, x, x, x' : Array.from({length: 8}, () => `*${last}`).join(', ')}]`;
}).join('\n');

/** What is wrong with a head, the head, and what is left of it. */
export const damaged: Readonly<
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
