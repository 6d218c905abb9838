// Opens a folder through the index of a cache folder and says how many stories it has.

import {openCollection} from '../../../src/disk/folder/open-collection.ts';
import {openStoryIndex} from '../../../src/disk/index/story-index.ts';

const [folder = '', cache = ''] = process.argv.slice(2);
const index = await openStoryIndex(cache);
const {stories} = await openCollection(folder, {index});
await index.close();
process.stdout.write(String(stories.length));
