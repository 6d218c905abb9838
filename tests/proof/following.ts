import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Folder, makeFolder, run} from '../end-to-end/support.ts';
import {setUpWordPress, type WordPress} from './wordpress.ts';

/** A post as the site's own database has it. */
interface Row {
	readonly guid: string;
	readonly categories: readonly string[];
	readonly comments: number;
}

/** All that a stranger may read, from the database. */
const readRows = `
$rows = [];
foreach (get_posts(['numberposts' => -1, 'post_type' => ['post', 'page'], 'post_status' => 'publish', 'has_password' => false]) as $post) {
	$rows[] = [
		'guid' => html_entity_decode($post->guid),
		'categories' => array_map(fn($term) => html_entity_decode($term->name), $post->post_type === 'post' ? get_the_category($post->ID) : []),
		'comments' => (int) get_comments(['post_id' => $post->ID, 'status' => 'approve', 'count' => true]),
	];
}
echo json_encode($rows);`;

/** What may happen to a site between two updates: a post changed, added and withdrawn, a comment let through. */
const changeSite = `
$posts = get_posts(['numberposts' => 3, 'has_password' => false, 'post_status' => 'publish']);
wp_update_post(['ID' => $posts[0]->ID, 'post_content' => '<p>The stair was swept at last.</p>']);
wp_insert_post(['post_title' => 'The Ninth House', 'post_content' => '<p>Nobody had counted it.</p>', 'post_status' => 'publish', 'post_author' => 1]);
wp_trash_post($posts[1]->ID);
foreach (get_comments(['status' => 'hold']) as $comment) wp_set_comment_status($comment, 'approve');
echo html_entity_decode($posts[1]->guid);`;

/**
 * Follows a real WordPress and compares the library with the site's own database, before and after the
 * site has changed. Returns the figures in words; where no script for one is named, says so.
 */
export async function proveFollowing(): Promise<string> {
	const script = process.env.DOGEAR_WORDPRESS;
	if (script === undefined) {
		return 'No script for a WordPress is named in DOGEAR_WORDPRESS: a real one was not followed.';
	}

	using folder = makeFolder();
	await using site = await setUpWordPress(script, join(folder.path, 'wordpress'));
	await dogear(folder, 'follow', site.address);
	const first = compare(folder, site, []);
	const withdrawn = site.php(changeSite);
	await dogear(folder, 'update', '--now');
	const second = compare(folder, site, [withdrawn]);
	const texts = Object.values(storiesOf(folder)).join('\n');
	for (const words of ['The stair was swept at last.', 'Nobody had counted it.'])
		assert.ok(texts.includes(words), words);
	const files = Object.keys(storiesOf(folder)).length;
	assert.match(await dogear(folder, 'update', '--now'), /: nothing new\n$/);
	assert.equal(Object.keys(storiesOf(folder)).length, files);
	return `A real WordPress followed: ${first} posts and pages as its database has them; after a change, a new post, a withdrawn one and a comment let through ${second}, and the withdrawn one stays.`;
}

async function dogear({home}: Folder, ...words: string[]): Promise<string> {
	const {code, out, errors} = await run(words, {home});
	assert.equal(code, 0, errors);
	return out;
}

/** The stories of the library by their guids, with their front matter. */
function storiesOf({home}: Folder): Readonly<Record<string, string>> {
	const library = join(home, 'data/library');
	const files = readdirSync(library, {recursive: true, encoding: 'utf8'});
	const texts = files
		.filter(name => name.endsWith('.md'))
		.map(name => readFileSync(join(library, name), 'utf8'));
	const stories = texts.map(text => [/^guid: (.*)$/m.exec(text)?.[1] ?? '', text] as const);
	assert.equal(
		new Set(stories.map(([guid]) => guid)).size,
		stories.length,
		'a story is there twice',
	);
	return Object.fromEntries(stories);
}

/** Expects the library to be as the database; `kept` are there, too. Returns how many rows it has. */
function compare(folder: Folder, site: WordPress, kept: readonly string[]): number {
	const rows: readonly Row[] = JSON.parse(site.php(readRows));
	const stories = storiesOf(folder);
	const guids = [...rows.map(({guid}) => guid), ...kept];
	assert.deepEqual(Object.keys(stories).sort(), guids.toSorted());
	for (const {guid, categories, comments} of rows) {
		const head = (stories[guid] ?? '').split('\n---\n')[0] ?? '';
		for (const category of categories)
			assert.ok(
				head.includes(`  - ${category}\n`) || head.endsWith(`  - ${category}`),
				`${guid}: ${category}`,
			);
		assert.equal(head.match(/^ {2}- author: /gm)?.length ?? 0, comments, guid);
	}

	return rows.length;
}
