import assert from 'node:assert/strict';
import {appendFileSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {killAfter} from './kill.ts';
import {type Followed, makeFollowed, makeSite, type Site} from './site.ts';

const url = 'https://lane.example/feed';

/** What may happen, with the number of a post, or of files that are written before a kill. */
type Event = readonly [
	(
		| 'publish'
		| 'change'
		| 'withdraw'
		| 'edit'
		| 'takeAway'
		| 'rename'
		| 'update'
		| 'kill'
		| 'interrupt'
		| 'twice'
	),
	number,
];

const events = fc.array(
	fc.tuple(
		fc.constantFrom(
			'publish',
			'change',
			'withdraw',
			'edit',
			'takeAway',
			'rename',
			'update',
			'update',
			'kill',
			'interrupt',
			'twice',
		),
		fc.nat(7),
	) as fc.Arbitrary<Event>,
	{minLength: 4, maxLength: 25},
);

/** What is known of what must be. */
interface Told {
	readonly edited: Set<string>;
	readonly takenAway: Set<string>;
	version: number;
	/** Whether an update was killed and none was whole since. */
	isKilled: boolean;
}

/** Lets anything happen so many times; in the end every story is there once, as it must be. */
export async function checkAnyOrder(runs: number): Promise<void> {
	await fc.assert(
		fc.asyncProperty(events, async all => {
			const site = makeSite();
			using followed = makeFollowed({[url]: site});
			await followed.follow('the-lane', url);
			const told: Told = {
				edited: new Set(),
				takenAway: new Set(),
				version: 0,
				isKilled: false,
			};
			for (const event of all) await carryOut(event, site, followed, told);
			await followed.update();
			check(site, followed, told);
			assert.deepEqual((await followed.update()).sites[0]?.outcome, 'unchanged');
		}),
		{numRuns: runs},
	);
}

async function carryOut(
	[what, number]: Event,
	site: Site,
	followed: Followed,
	told: Told,
): Promise<void> {
	// Few posts, so that much happens to each.
	const post = number % 3;
	const guid = `https://lane.example/?p=${post}`;
	const path = findStory(followed, guid);
	switch (what) {
		case 'publish':
		case 'change': {
			const others = site.posts.filter(post => post.guid !== guid);
			// Two of them share a title.
			const title = post === 0 ? 'The Door' : 'The Lamp';
			site.posts = [{guid, title, text: `Version ${told.version++} of ${post}.`}, ...others];
			return;
		}
		case 'withdraw':
			site.posts = site.posts.filter(post => post.guid !== guid);
			return;
		case 'edit':
			if (path === undefined) return;
			appendFileSync(path, 'Mine.\n');
			told.edited.add(guid);
			return;
		case 'takeAway':
			// One that is missing after a kill is made again.
			if (path === undefined || told.isKilled) return;
			rmSync(path);
			told.takenAway.add(guid);
			return;
		case 'rename':
			if (path !== undefined)
				renameSync(path, path.replace(/(?:-moved-\d)?\.md$/, `-moved-${post}.md`));
			return;
		case 'kill': {
			using _ = killAfter(number);
			told.isKilled = true;
			await followed.update();
			return;
		}
		case 'interrupt': {
			const controller = new AbortController();
			site.postsInAnswer = 2;
			site.onNextAnswer = () => controller.abort();
			await followed.update({signal: controller.signal});
			site.postsInAnswer = 100;
			return;
		}
		case 'twice':
			await Promise.all([followed.update(), followed.update()]);
			return;
		default:
			await followed.update();
			told.isKilled = false;
	}
}

/** The path of the story with a guid. */
function findStory({library}: Followed, guid: string): string | undefined {
	return filesOf(library).find(path => readFileSync(path, 'utf8').includes(`guid: ${guid}\n`));
}

function filesOf(library: string): readonly string[] {
	return readdirSync(library, {recursive: true, encoding: 'utf8'})
		.filter(name => name.endsWith('.md'))
		.map(name => join(library, name));
}

function check(site: Site, {library}: Followed, {edited, takenAway}: Told): void {
	const texts = filesOf(library).map(path => readFileSync(path, 'utf8'));
	const guids = texts.map(text => /^guid: (.+)$/m.exec(text)?.[1] ?? 'none');
	assert.deepEqual(guids.toSorted(), [...new Set(guids)].sort(), 'a story stands there twice');
	for (const {guid, text} of site.posts) {
		const story = texts.find(each => each.includes(`guid: ${guid}\n`));
		if (takenAway.has(guid)) assert.equal(story, undefined, `${guid} has come back`);
		else if (edited.has(guid)) assert.match(story ?? '', /\nMine\.\n/, `${guid} was overwritten`);
		else assert.ok(story?.endsWith(`\n\n${text}\n`), `${guid} is not as the site has it: ${story}`);
	}
}
