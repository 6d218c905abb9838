import assert from 'node:assert/strict';
import {test} from 'node:test';
import {globalGuid, siteGuid} from '../../../src/app/sites/guids.ts';
import {siteFolder} from '../../../src/app/sites/site-folder.ts';
import {sanitiseLine} from '../../../src/core/text/sanitise.ts';

const site = 'https://lane.example/feed';

for (const [guid, name] of [
	['https://lane.example/?p=1', 'https://lane.example/?p=1'],
	[
		'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
		'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
	],
	['17', 'https://lane.example/feed#17'],
	['a b/c', 'https://lane.example/feed#a%20b%2Fc'],
] as const) {
	test(`a story that the site calls ${guid} is ${name} in the whole world`, () => {
		assert.equal(globalGuid(guid, site), name);
		assert.equal(siteGuid(name, site), guid);
	});
}

for (const [title, url, folder] of [
	['The Lane', site, 'the-lane'],
	['Update', site, 'update-2'],
	['Novels', site, 'novels-2'],
	['Улица', site, 'улица'],
	[undefined, 'https://www.lane.example/feed.xml', 'lane-example'],
	[undefined, 'https://lane.example/~ann/blog/', 'lane-example-ann-blog'],
] as const) {
	test(`the folder of ${title ?? url} is ${folder}`, () => {
		const taken = new Set(['update', 'novels']);
		assert.equal(siteFolder(taken, title && sanitiseLine(title), url), folder);
	});
}
